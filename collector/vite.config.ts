import { defineConfig } from "vite";

/** Two programs: the command line and the thread that owns the database connection. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    minify: false,
    rollupOptions: {
      input: { main: "src/main.ts", "db-worker": "src/db/worker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
  // The workspace's own packages are TypeScript and must be bundled; npm packages stay outside.
  ssr: { noExternal: [/^@respons\//] },
});
