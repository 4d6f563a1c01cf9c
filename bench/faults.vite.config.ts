import { defineConfig } from "vite";

/**
 * The fault suite, with nothing of the collector in it but the words of a form: what it breaks is
 * the built one. The result stands where the collector's dependencies are found.
 */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "../collector/node_modules/.faults",
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      external: "@libsql/client",
      input: {
        main: "src/faults/main.ts",
        "load-process": "src/faults/load-process.ts",
        "check-process": "src/faults/check-process.ts",
        "hold-lock-process": "src/faults/hold-lock-process.ts",
        "open-load-process": "src/faults/open-load-process.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
