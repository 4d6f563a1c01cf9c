import { defineConfig } from "vite";

/**
 * The form maker's preview is a page of its own, shown in a frame. The collector serves `dist/` under `/admin/`; nothing is inlined, for its policy refuses that.
 */
export default defineConfig({
  base: "/admin/",
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["index.html", "preview.html"] },
  },
});
