import { defineConfig } from "vite";

/** The collector serves `dist/` under `/admin/`; nothing is inlined, for its policy refuses that. */
export default defineConfig({
  base: "/admin/",
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
