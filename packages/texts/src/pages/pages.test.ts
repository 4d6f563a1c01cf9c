import { describe, expect, it } from "vitest";
import { type GuardedKind, toMask } from "../guard/index.ts";
import { pageLanguages, pageTexts } from "./index.ts";

describe("words of the pages", () => {
  it.each([
    ["fi", "fi"],
    ["fi-FI", "fi"],
    ["SV-fi", "sv"],
    ["de", "en"],
    ["", "en"],
  ] as const)("for %j are those of %s", (language, expected) => {
    expect(pageTexts(language)).toBe(pageTexts(expected));
    expect(pageTexts(language).skip).toBe(
      { sv: "Hoppa till innehållet", fi: "Siirry sisältöön", en: "Skip to content" }[expected],
    );
  });

  it.each(pageLanguages)("in %s name a mask so that it is never masked again", (language) => {
    const { guard } = pageTexts(language);
    for (const kind of Object.keys(guard.kindNames) as GuardedKind[]) {
      expect(toMask(guard, kind)).toMatch(/^\[[^[\]\d@]+\]$/);
    }
  });
});
