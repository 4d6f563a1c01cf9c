import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, runnerImport } from "vite";
import { furtherLanguages } from "./further-languages.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const output = `${root}dist/npm/`;
const entries = ["index", "element", "react", "vue", "server"];

/** What the package says about types; everything else of the sources is nobody's business. */
const declarations = [...entries.map((name) => `npm/${name}`), "src/element-interface"];

await rm(output, { recursive: true, force: true });
await bundle();
await declare();
await describe();
console.log("package for npm");

/** ES modules as bundlers want them: unminified, split where the widget loads later, Lit outside. */
async function bundle() {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [
      furtherLanguages,
      {
        name: "no-own-address",
        enforce: "pre",
        /** @param {string} source */
        resolveId(source) {
          const name = /\/(own-(?:collector|version)\.ts)$/.exec(source)?.[1];
          return name ? `${root}npm/${name}` : null;
        },
      },
    ],
    build: {
      outDir: output,
      target: "es2022",
      minify: false,
      lib: {
        entry: Object.fromEntries(entries.map((name) => [name, `${root}npm/${name}.ts`])),
        formats: ["es"],
      },
      rollupOptions: {
        external: /^lit(\/|$)/,
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
}

/** Declarations as the compiler writes them, of the public modules only, side by side. */
async function declare() {
  const folder = await mkdtemp(`${root}dist/declarations-`);
  const tool = fileURLToPath(new URL("../tools/run-binary.mjs", import.meta.url));
  const compiler = spawnSync(process.execPath, [tool, "tsc", "-p", "npm", "--outDir", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (compiler.status !== 0) throw new Error(compiler.stdout + compiler.stderr);
  await mkdir(output, { recursive: true });
  for (const module of declarations) {
    const name = module.slice(module.indexOf("/") + 1);
    const text = await readFile(`${folder}/${module}.d.ts`, "utf8");
    await writeFile(`${output}${name}.d.ts`, beside(text));
  }
  await rm(folder, { recursive: true });
}

/** The custom elements manifest. */
async function describe() {
  const { module } = await runnerImport(`${root}npm/custom-elements.ts`, { configFile: false });
  const text = JSON.stringify(module["manifest"], null, 2);
  await writeFile(`${output}custom-elements.json`, `${text}\n`);
}

/** @param {string} text with imports of sources in other folders */
function beside(text) {
  return text.replace(/(["'])\.{1,2}\/(?:[\w.-]+\/)*([\w-]+)\.ts\1/g, '"./$2.js"');
}
