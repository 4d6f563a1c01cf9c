import { describe, expect, it } from "vitest";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

const given = ["anna@example.fi"];

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s words at the door", (_, texts) => {
  it("stand in every place", () => {
    expect(flattenTexts(texts, given).filter(([, words]) => words.trim() === "")).toEqual([]);
  });

  it("name whom a link is for", () => {
    expect(texts.invitation.lead("anna@example.fi")).toContain("anna@example.fi");
    expect(texts.door.signOn("Kust-ID")).toContain("Kust-ID");
  });
});

it("leave no Swedish in the other languages", () => {
  const swedish = new Map(flattenTexts(sv, given));
  for (const texts of [fi, en]) {
    expect(
      flattenTexts(texts, given).filter(([path, words]) => swedish.get(path) === words),
    ).toEqual([]);
  }
});
