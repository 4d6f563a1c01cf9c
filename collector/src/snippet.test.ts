import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toElement, toPinned, toTag } from "./snippet.ts";

const url = "https://collector.example";
const booking = { form: "booking", linkLanguage: "sv" };
const manifest = {
  version: "1.2.3-abc",
  files: Object.fromEntries(
    [
      "respons.js",
      "w/1.2.3-abc/respons.js",
      "w/1.2.3-abc/respons-feedback.js",
      "w/1.2.3-abc/sv.js",
      "w/1.2.3-abc/debug.js",
      "w/1.2.3-abc/themes/plain.css",
    ].map((path) => [path, { integrity: `sha384-${path.length}` }]),
  ),
};

describe("the snippet", () => {
  it("is the one tag with its link for pages without JavaScript", () => {
    expect(toTag(url, booking)).toBe(
      `<script async src="https://collector.example/respons.js" data-form="booking"></script>
<noscript><a href="https://collector.example/f/booking?lang=sv">Ge respons</a></noscript>`,
    );
  });

  it("carries what was asked for, on the tag and in the link", () => {
    const placing = { ...booking, lang: "fi", linkLanguage: "fi", unit: "a&b", mode: "button" };
    const tag = toTag(url, placing);
    expect(tag).toContain('data-lang="fi" data-unit="a&amp;b" data-mode="button"');
    expect(tag).toContain(
      '<a href="https://collector.example/f/booking?lang=fi&amp;unit=a%26b">Anna palautetta</a>',
    );
  });

  it("lets no value out of its attribute", () => {
    const element = toElement(url, { ...booking, unit: '"><script>' });
    expect(element).toContain('unit="&quot;>&lt;script>"');
    expect(element.match(/<script/g)).toHaveLength(1);
  });

  it("names, when pinned, every file that a client's browser loads, with its hash", () => {
    const pinned = toPinned(url, booking, manifest).snippet;
    const addresses = Array.from(
      pinned.matchAll(/(?:src|href)="([^"]+\.js)" integrity="([^"]+)" crossorigin/g),
    );
    expect(addresses.map(([, address, hash]) => [address, hash])).toEqual([
      [`${url}/w/1.2.3-abc/respons-feedback.js`, "sha384-31"],
      [`${url}/w/1.2.3-abc/sv.js`, "sha384-17"],
      [`${url}/w/1.2.3-abc/respons.js`, "sha384-22"],
    ]);
    expect(pinned).toContain(">Ge respons</a>");
  });

  it("has, when pinned, the hashes of all chunks in an import map, and its own for the policy", () => {
    const { snippet, importMapHash } = toPinned(url, booking, manifest);
    const [, importMap = ""] = /<script type="importmap">(.+)<\/script>/.exec(snippet) ?? [];
    const { integrity } = JSON.parse(importMap) as { integrity: Record<string, string> };
    expect(Object.keys(integrity)).toEqual(
      ["respons-feedback.js", "sv.js", "debug.js"].map((name) => `${url}/w/1.2.3-abc/${name}`),
    );
    const hash = createHash("sha256").update(importMap).digest("base64");
    expect(importMapHash).toBe(`'sha256-${hash}'`);
  });
});
