import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "respons-package-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const [packed] = JSON.parse(run("npm", "pack", "--json", "--pack-destination", folder)) as [
  { filename: string; files: { path: string }[] },
];
const tarball = join(folder, packed.filename);
const built = (name: string) => readFileSync(join(root, "dist/npm", name), "utf8");

describe("the package", () => {
  it("holds the built modules, their types, the manifest, the looks, the licence and the README", () => {
    const paths = packed.files.map(({ path }) => path);
    const outside = paths.filter((path) => !path.startsWith("dist/npm/"));
    expect(outside.sort()).toEqual([
      "LICENSE",
      "README.md",
      "package.json",
      "themes/govuk.css",
      "themes/helsinki.css",
      "themes/suomi-fi.css",
    ]);
    expect(paths).toContain("dist/npm/custom-elements.json");
    for (const entry of ["index", "element", "react", "vue"]) {
      expect(paths).toEqual(
        expect.arrayContaining([`dist/npm/${entry}.js`, `dist/npm/${entry}.d.ts`]),
      );
    }
  });

  it("carries the licence of the whole", () => {
    const licence = (path: string) => readFileSync(join(root, path), "utf8");
    expect(licence("LICENSE")).toBe(licence("../LICENSE"));
  });

  it("has nothing that publint would change", async () => {
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  it("has types that every way of resolving modules finds", () => {
    const tool = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const report = run(process.execPath, tool, tarball, "--profile", "esm-only", "-f", "json");
    const { analysis } = JSON.parse(report) as {
      analysis: { types: unknown; problems?: { resolutionKind?: string }[] };
    };
    expect(analysis.types).toEqual({ kind: "included" });
    // The profile leaves out what only CommonJS would meet, but lists it.
    const ignored = new Set(["node10", "node16-cjs"]);
    const problems = analysis.problems?.filter(
      ({ resolutionKind = "" }) => !ignored.has(resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  it("refers to no package of the workspace, and to Lit by a range", () => {
    for (const name of readdirSync(join(root, "dist/npm"))) {
      const imported = built(name).matchAll(/(?:from|import\(|import) ?["']([^"'.][^"']*)["']/g);
      const foreign = Array.from(imported, ([, source]) => source);
      expect([name, foreign.filter((source) => source?.startsWith("@respons/"))]).toEqual([
        name,
        [],
      ]);
    }
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies).toEqual({ lit: expect.stringMatching(/^\^\d/) as string });
  });

  it("loads the words of a language only when they are needed", () => {
    const texts = readFileSync(join(root, "../packages/texts/src/widget/sv.ts"), "utf8");
    const thanks = /thanks: "([^"]+)"/.exec(texts)?.[1] ?? "";
    const withIt = readdirSync(join(root, "dist/npm")).filter((name) =>
      built(name).includes(thanks),
    );
    expect(withIt).toEqual([expect.stringMatching(/^sv-/)]);
  });

  it("asks for no file beside the bundle, since bundlers would look for it", () => {
    for (const name of readdirSync(join(root, "dist/npm"))) {
      expect(built(name)).not.toContain("import.meta");
    }
  });
});

describe("on a server", () => {
  it.each(["", "/element", "/react", "/vue"])("@respons/widget%s can be imported", (entry) => {
    const script = `import { ResponsFeedback } from "@respons/widget${entry}";
      console.log(typeof ResponsFeedback, typeof HTMLElement);`;
    const output = run(process.execPath, "--input-type=module", "--eval", script);
    expect(output).toBe("function undefined\n");
  });
});
