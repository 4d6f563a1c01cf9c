import { expect, it } from "vitest";
import { Slug } from "@respons/wire";
import { suggestSlug } from "./suggest-slug.ts";

it.each([
  ["Närvård, Åbo 1", "narvard-abo-1"],
  ["  Hyvinvointialue – Länsi  ", "hyvinvointialue-lansi"],
  ["Sørøya & Ŋuorttan", "soroya-nuorttan"],
  ["漢字", ""],
])("makes of %j the short name %j", (name, slug) => {
  expect(suggestSlug(name)).toBe(slug);
});

it("makes short names that the collector takes, however long the name", () => {
  const slug = suggestSlug("Mödra- och barnrådgivningen ".repeat(10));
  expect(Slug["~standard"].validate(slug)).not.toHaveProperty("issues");
});
