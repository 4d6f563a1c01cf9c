import { FormContent, type LocalizedText, Slug } from "@respons/wire";
import * as v from "valibot";
import { expect, test } from "vitest";
import { forms } from "./forms.ts";
import { organisation } from "./organisation.ts";

/** Every text by language found anywhere in `value`. */
function textsIn(value: unknown): LocalizedText[] {
  if (typeof value !== "object" || value === null) return [];
  if ("sv" in value || "fi" in value || "en" in value) return [value as LocalizedText];
  return Object.values(value).flatMap(textsIn);
}

test.each(forms)("$slug is a form that wire takes", ({ slug, content, unit }) => {
  expect(v.is(Slug, slug)).toBe(true);
  expect(v.parse(FormContent, content)).toEqual(content);
  expect(organisation.map((node) => node.slug)).toContain(unit);
});

test("every text stands in three languages, and each is its own", () => {
  const found = textsIn([forms, organisation]);
  expect(found.length).toBeGreaterThan(60);
  for (const text of found) {
    expect(Object.keys(text).sort()).toEqual(["en", "fi", "sv"]);
    const words = Object.values(text);
    expect(words.every((word) => word.trim() === word && word.length > 1)).toBe(true);
    expect(new Set(words).size).toBe(3);
  }
});

test("the unit tree has one root, parents before children, and no slug or OID twice", () => {
  const seen = new Set<string>();
  for (const { slug, parent } of organisation) {
    expect(v.is(Slug, slug)).toBe(true);
    expect(seen.has(slug)).toBe(false);
    expect(parent === null ? seen.size === 0 : seen.has(parent)).toBe(true);
    seen.add(slug);
  }
  const oids = organisation.flatMap(({ oid }) => oid ?? []);
  expect(new Set(oids).size).toBe(oids.length);
});

test("only 2021 is interim, as of the day of the document", () => {
  for (const { year, interim, asOf } of forms.flatMap(({ years }) => years)) {
    expect(interim).toBe(year === 2021);
    expect(asOf).toBe(interim ? "2021-08-26" : undefined);
  }
});
