import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(await readFile(`${root}dist/manifest.json`, "utf8"));

// Addresses are relative, so that `dist/` shows it from any folder of any static host.
await build({
  configFile: false,
  root: `${root}playground`,
  base: "./",
  logLevel: "warn",
  define: { WIDGET_VERSION: JSON.stringify(version) },
  build: {
    outDir: `${root}dist/playground`,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
console.log("playground");
