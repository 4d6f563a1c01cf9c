import { defineConfig } from "vite";

/**
 * The measured collector is put together from its own sources, so that its sink can be replaced.
 * The result stands where the collector's dependencies are found.
 */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "../collector/node_modules/.bench",
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      // Every package but our own, though the bench itself does not have it.
      external: /^(?!@respons\/|@oxc-project\/)(?:@?[a-z][\w-]*)(?:[/:][^\\]*)?$/,
      input: {
        main: "src/main.ts",
        sends: "src/sends/main.ts",
        hostile: "src/hostile/main.ts",
        widget: "src/widget-page/main.ts",
        memory: "src/memory.ts",
        export: "src/export.ts",
        "cursor-process": "src/cursor-process.ts",
        scale: "src/scale/main.ts",
        "scale-process": "src/scale/scale-process.ts",
        "bare-server": "src/bare-server.ts",
        "collector-server": "src/collector-server.ts",
        "load-process": "src/load-process.ts",
        "db-worker": "../collector/src/db/worker.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
  ssr: { noExternal: [/^@respons\//] },
});
