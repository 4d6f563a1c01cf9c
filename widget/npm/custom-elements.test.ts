import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { manifest } from "./custom-elements.ts";

const folder = fileURLToPath(new URL("../src", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const readme = readFileSync(join(folder, "../README.md"), "utf8");

/** What `pattern` captures anywhere in the sources, split into words, once each. */
function found(pattern: RegExp): string[] {
  const captured = sources.flatMap((text) =>
    Array.from(text.matchAll(pattern), ([, words = ""]) => words.match(/[\w-]+/g) ?? []),
  );
  return [...new Set(captured.flat())].sort();
}

const declaration = manifest.modules[0]?.declarations?.[0];
if (declaration?.kind !== "class" || !("tagName" in declaration)) throw new Error("no element");
const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();

describe("the custom elements manifest", () => {
  it("names the parts that the templates have", () => {
    expect(names(declaration.cssParts)).toEqual(found(/part="([^"$]+)"/g));
  });

  it("names the custom properties that the styles read", () => {
    expect(names(declaration.cssProperties)).toEqual(found(/var\((--respons-[a-z-]+)/g));
  });

  it("names the attributes that the script tag hands on and the element observes", () => {
    const inCode = found(
      /(?:(?:const names|observedAttributes) = \[|hasAttribute\((?="debug"))([^\])]+)[\])]/g,
    );
    expect(names(declaration.attributes)).toEqual(inCode);
  });

  it("names the events that the element fires", () => {
    const steps = found(/\bfire\((?:\w+ \? )?("\w+"(?: : "\w+")?)/g);
    expect(names(declaration.events)).toEqual(steps.map((step) => `respons-${step}`));
  });

  it("says what the README says", () => {
    for (const list of [
      declaration.attributes,
      declaration.events,
      declaration.cssParts,
      declaration.cssProperties,
      declaration.members,
    ]) {
      const missing = names(list).filter((name) => !readme.includes(`\`${name}`));
      expect(missing).toEqual([]);
    }
  });
});
