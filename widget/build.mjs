import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { minify } from "terser";
import { build, parseAst } from "vite";
import { cutLit } from "./cut-lit.mjs";
import { furtherLanguages } from "./further-languages.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const dist = `${root}dist/`;
const mainFile = "respons-feedback.js";

/** Line breaks and indentation inside templates weigh on every page and mean nothing there. */
const tightenTemplates = {
  name: "tighten-templates",
  enforce: /** @type {const} */ ("post"),
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.startsWith(`${root}src/`)) return null;
    /** @type {{ start: number, end: number, text: string }[]} */
    const edits = [];
    visit(parseAst(code), (node) => {
      const tighten = node.type === "TaggedTemplateExpression" && tighteners[node.tag.name];
      if (!tighten) return;
      const { quasis } = node.quasi;
      const whole = quasis.map(({ start, end }) => code.slice(start, end)).join("\0");
      const texts = tighten(whole).split("\0");
      quasis.forEach(({ start, end }, index) =>
        edits.push({ start, end, text: texts[index] ?? "" }),
      );
    });
    edits.sort((a, b) => b.start - a.start);
    return edits.reduce(
      (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
      code,
    );
  },
};

/** @type {Record<string, (text: string) => string>} */
const tighteners = {
  // Between tags, white space with a line break goes; inside a tag it shrinks. \0 stands for a value.
  html: (text) =>
    text
      .split(/(<[^>]*>)/)
      .map((part) =>
        part.startsWith("<")
          ? part.replace(/\s+/g, " ").replace(/ (?=>)|(?<!\0) (?=\/>)/g, "")
          : part.replace(/\s*\n\s*/g, ""),
      )
      .join(""),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\/|\s+/gs, " ")
      .replace(/ ?([{};,>+]) ?/g, "$1")
      .replace(/: /g, ":")
      .replace(/([ :(-])0\./g, "$1.")
      .replace(/;}/g, "}")
      .trim(),
};

/**
 * Names of properties that never leave the widget and may be shortened: the words, and what session
 * and panels pass on. A name that also stands in what crosses HTTP must not be here.
 */
const innerNames = new RegExp(
  `^(?:${[
    ...keysOf(await readFile(`${root}../packages/texts/src/widget/widget-texts.ts`, "utf8")),
    ...keysOf(await readFile(`${root}../packages/texts/src/guard/guard-texts.ts`, "utf8")),
    "acknowledgement",
    "chooseLanguage",
    "collectorUrl",
    "concerns",
    "contactField",
    "definition",
    "displays",
    "draft",
    "earlier",
    "faults",
    "formSlug",
    "hasOutcome",
    "heard",
    "hostedPage",
    "isChecked",
    "isRetrying",
    "offers",
    "placement",
    "receiptPage",
    "requestUpdate",
    "retryAfterSeconds",
    "review",
    "stretch",
    "wantedLanguage",
  ].join("|")})$`,
);

/** @param {string} source file of one interface @returns {string[]} its keys but those of HTTP */
function keysOf(source) {
  const keys = Array.from(source.matchAll(/^ {2}(\w+):/gm), ([, key = ""]) => key);
  const ofHttp = new Set([
    "receipt",
    "required",
    "promisedBy",
    "notApplicable",
    "demonstration",
    "other",
    "wantsReply",
    "languages",
  ]);
  return keys.filter((key) => !ofHttp.has(key));
}

/** @param {unknown} node @param {(node: any) => void} see */
function visit(node, see) {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node) see(node);
  for (const child of Object.values(node)) visit(child, see);
}

/** Words of a part that is loaded later are files of the same name in a folder of their own. */
const nameChunk = (/** @type {{ name: string, facadeModuleId?: string | null }} */ chunk) =>
  /\/texts\/src\/guard\//.test(chunk.facadeModuleId ?? "") ? "guard-[name].js" : "[name].js";

/**
 * Builds in memory.
 * @param {Record<string, string>} input
 * @param {Record<string, string>} [define]
 * @returns {Promise<Map<string, string>>} code by file name
 */
async function bundle(input, define = {}) {
  const result = await build({
    configFile: false,
    root,
    logLevel: "error",
    define,
    plugins: [cutLit, furtherLanguages, tightenTemplates],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      // Library mode leaves dynamic imports as they are; its ES output is minified only when told so.
      lib: { entry: input, formats: ["es"], fileName: (_, name) => `${name}.js` },
      rollupOptions: {
        // What chunks share stays in the entry: one request to show the form instead of two.
        preserveEntrySignatures: "allow-extension",
        output: { chunkFileNames: nameChunk, minify: true },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  // Terser after oxc is 3 % smaller than either: it follows constants through objects.
  const options = {
    module: true,
    compress: { ecma: 2020, passes: 3, unsafe_arrows: true, pure_getters: true },
    mangle: { properties: { regex: innerNames } },
    // One after the other, so that all files shorten a name alike.
    nameCache: {},
  };
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const { fileName, code } of output) {
    files.set(fileName, (await minify(code, options)).code ?? code);
  }
  return files;
}

/** @param {string} main @param {string} collector */
async function bundleLoader(main, collector) {
  const files = await bundle(
    { respons: `${root}src/loader.ts` },
    { MAIN_FILE: JSON.stringify(main), COLLECTOR_PATH: JSON.stringify(collector) },
  );
  // Top-level names of a classic script would be globals of the host page.
  return `(()=>{${(files.get("respons.js") ?? "").trim()}})();\n`;
}

/** @param {string} code */
function describe(code) {
  return {
    bytes: Buffer.byteLength(code),
    brotliBytes: brotliCompressSync(code).length,
    integrity: `sha384-${createHash("sha384").update(code).digest("base64")}`,
  };
}

const { version: packageVersion } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
const versioned = await bundle({ "respons-feedback": `${root}src/index.ts` });
versioned.set("respons.js", await bundleLoader(mainFile, "../../"));
for (const name of await readdir(`${root}themes`)) {
  versioned.set(`themes/${name}`, await readFile(`${root}themes/${name}`, "utf8"));
}

// The content names the directory: what was once served under a version never changes.
const hash = createHash("sha256");
for (const [name, code] of [...versioned].sort(([a], [b]) => (a < b ? -1 : 1))) {
  hash.update(`${name}\0${code}\0`);
}
const version = `${packageVersion}-${hash.digest("hex").slice(0, 8)}`;
const loader = await bundleLoader(`w/${version}/${mainFile}`, "./");

await rm(dist, { recursive: true, force: true });
await mkdir(`${dist}w/${version}/themes`, { recursive: true });
await writeFile(`${dist}respons.js`, loader);
/** @type {Record<string, ReturnType<typeof describe>>} */
const files = { "respons.js": describe(loader) };
for (const [name, code] of versioned) {
  await writeFile(`${dist}w/${version}/${name}`, code);
  files[`w/${version}/${name}`] = describe(code);
}
// Lit's licence wants its text to travel with its code.
await copyFile(`${root}node_modules/lit/LICENSE`, `${dist}w/${version}/lit-license.txt`);
await writeFile(`${dist}manifest.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
console.log(`widget ${version}`);
