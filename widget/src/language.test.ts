import { expect } from "chai";
import { directionOf, lookupLanguage, nearestLanguage, textIn, toDigits } from "./language.ts";

describe("lookupLanguage", () => {
  const cases: [wanted: string, available: string[], found: string | undefined][] = [
    ["sv", ["fi", "sv"], "sv"],
    ["sv-FI", ["fi", "sv"], "sv"],
    ["SV-fi", ["sv-FI", "sv"], "sv-FI"],
    ["fi-x-selko", ["fi", "fi-x-selko"], "fi-x-selko"],
    ["sv-x-lattlast", ["fi", "sv"], "sv"],
    ["zh-Hant-TW", ["zh", "zh-Hant"], "zh-Hant"],
    ["de", ["fi", "sv"], undefined],
    ["s", ["sv"], undefined],
    ["", ["sv"], undefined],
    ["sv-", ["sv"], "sv"],
    ["-", ["sv"], undefined],
  ];
  for (const [wanted, available, found] of cases) {
    it(`finds ${found ?? "nothing"} for "${wanted}" among ${available.join(", ")}`, () => {
      expect(lookupLanguage(wanted, available)).to.equal(found);
    });
  }
});

describe("textIn", () => {
  it("falls back to the text's first language", () => {
    expect(textIn({ fi: "Hei", sv: "Hej" }, "en")).to.equal("Hei");
  });

  it("is empty without texts", () => {
    expect(textIn(undefined, "sv")).to.equal("");
  });
});

describe("nearestLanguage", () => {
  it("looks through shadow roots", () => {
    const host = document.createElement("div");
    host.lang = "fi";
    const inner = document.createElement("p");
    host.attachShadow({ mode: "open" }).append(inner);
    expect(nearestLanguage(inner)).to.equal("fi");
  });
});

describe("directionOf", () => {
  it("knows right-to-left languages by their primary subtag", () => {
    expect(["ar", "ar-SA", "fa", "arn", "sv"].map(directionOf)).to.deep.equal([
      "rtl",
      "rtl",
      "rtl",
      "ltr",
      "ltr",
    ]);
  });
});

describe("toDigits", () => {
  it("writes what Intl would", () => {
    const languages = "sv fi en se ru so ti hi th ur he ar ar-EG fa ps ckb km".split(" ");
    expect(languages.map((language) => toDigits(4, language))).to.deep.equal(
      languages.map((language) => (4).toLocaleString(language)),
    );
  });
});
