import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { LanguageTag, LocalizedText, lookupLanguage, textIn } from "./language.ts";

describe("lookupLanguage", () => {
  it.each([
    [["sv-FI"], ["fi", "sv", "en"], "sv"],
    [["SV-fi"], ["fi", "sv"], "sv"],
    [["sv"], ["sv-FI"], undefined],
    [["sv-FI"], ["sv", "sv-FI"], "sv-FI"],
    [["fi-x-selko"], ["fi", "sv"], "fi"],
    [["fi-x-selko"], ["fi", "fi-x-selko"], "fi-x-selko"],
    [["fi"], ["fi-x-selko", "fi"], "fi"],
    [["zh-Hant-CN-x-private1-private2"], ["zh-Hant"], "zh-Hant"],
    [["de", "en-GB"], ["fi", "en"], "en"],
    [["de"], ["fi", "sv"], undefined],
    [[], ["fi"], undefined],
    [[""], ["fi"], undefined],
    [["*"], ["fi"], undefined],
    [["se"], ["sv"], undefined],
  ])("%j among %j gives %s", (wanted, available, found) => {
    expect(lookupLanguage(wanted, available)).toBe(found);
  });

  it("gives the tag as the form writes it", () => {
    expect(lookupLanguage(["SV-fi"], ["sv-FI"])).toBe("sv-FI");
  });

  it("leaves tags that are longer than any tag may be", () => {
    expect(lookupLanguage([`sv${"-x".repeat(50_000)}`, "fi"], ["sv", "fi"])).toBe("fi");
  });
});

describe("textIn", () => {
  it("takes the language, else a shorter tag, else the first", () => {
    const texts = { fi: "Kiitos", sv: "Tack" };
    expect(textIn(texts, "sv")).toBe("Tack");
    expect(textIn(texts, "sv-FI")).toBe("Tack");
    expect(textIn(texts, "de")).toBe("Kiitos");
    expect(textIn({}, "sv")).toBe("");
    expect(textIn(texts, "constructor")).toBe("Kiitos");
  });
});

it.each(["sv", "fi-x-selko", "sv-FI", "smn", "zh-Hant"])("%s is a language tag", (tag) => {
  expect(v.is(LanguageTag, tag)).toBe(true);
});

it.each(["", "s", "svenska", "sv_FI", "sv-", "-sv", "sv ", "__proto__", "sv-aaaaaaaaa", null])(
  "%j is no language tag",
  (tag) => {
    expect(v.is(LanguageTag, tag)).toBe(false);
  },
);

it("wants a localized text in one language at least, and texts only", () => {
  expect(v.is(LocalizedText, { sv: "Tack" })).toBe(true);
  expect(v.is(LocalizedText, {})).toBe(false);
  expect(v.is(LocalizedText, { sv: 1 })).toBe(false);
  expect(v.is(LocalizedText, "Tack")).toBe(false);
});
