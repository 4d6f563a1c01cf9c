import { fileURLToPath } from "node:url";
import { build } from "vite";

// The applications with a bundler, each as its own `vite build` would make it. Frameworks warn only
// in development, so the tests drive those builds.
for (const [mode, folder] of [
  ["production", "dist"],
  ["development", "dist/development"],
]) {
  process.env.NODE_ENV = mode;
  for (const name of ["react", "vue"]) {
    await build({
      root: fileURLToPath(new URL(name, import.meta.url)),
      base: "./",
      mode,
      logLevel: "warn",
      build: {
        outDir: fileURLToPath(new URL(`${folder}/${name}`, import.meta.url)),
        emptyOutDir: true,
      },
    });
  }
}
