import { describe, expect, it } from "vitest";
import { personalDataKinds } from "./finding.ts";
import { maskPersonalData } from "./mask-personal-data.ts";
import { toLegible } from "./legible.ts";

const mask = (text: string) => maskPersonalData(text, personalDataKinds, (kind) => `[${kind}]`);

describe("personal data in disguise", () => {
  it.each([
    ["a zero-width space", "131052\u200b-308T", "personal-identity-code"],
    ["a word joiner", "131052-\u2060308T", "personal-identity-code"],
    ["a soft hyphen", "131052-30\u00ad8T", "personal-identity-code"],
    ["a joiner and a mark of direction", "1\u200d31052-308\u200eT", "personal-identity-code"],
    ["full-width forms", "１３１０５２－３０８Ｔ", "personal-identity-code"],
    ["a byte order mark", "FI21 1234\ufeff 5600 0007 85", "iban"],
    ["zero-width spaces", "a\u200b@exempel\u200b.fi", "email"],
    ["full-width digits", "０４０ １２３４５６７", "phone"],
  ])("is found behind %s", (_, disguised, kind) => {
    const once = mask(`😀\u200b Se ${disguised} 👨‍👩‍👧\ufe0f.`);
    expect(once.text).toBe(`😀\u200b Se [${kind}] 👨‍👩‍👧\ufe0f.`);
    expect(mask(once.text)).toEqual({ text: once.text, masked: [] });
  });

  it("has its places in the text as it was written", () => {
    const [finding] = mask("\u00ad😀 131052\u200b-308T").masked;
    expect(finding).toMatchObject({ start: 4, end: 16 });
  });
});

describe("toLegible", () => {
  it("gives a plain text back as it is", () => {
    const text = "Tack, åäö 😀!";
    const legible = toLegible(text);
    expect([legible.text, legible.placeOf(11)]).toEqual([text, 11]);
  });

  it("leaves nothing of what shows nothing", () => {
    const legible = toLegible("\u00ad\u{e0041}");
    expect([legible.text, legible.placeOf(0)]).toEqual(["", 3]);
  });
});
