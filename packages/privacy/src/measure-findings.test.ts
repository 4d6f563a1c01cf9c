import { describe, expect, it } from "vitest";
import type { PersonalDataKind } from "./finding.ts";
import en from "./fixtures/labelled-en.json" with { type: "json" };
import fi from "./fixtures/labelled-fi.json" with { type: "json" };
import sv from "./fixtures/labelled-sv.json" with { type: "json" };
import { measureFindings, readMarked } from "./measure-findings.ts";

/** The patterns were tuned on one half of each and never on the other. */
const texts = [sv, fi, en].flatMap(({ tuned, heldOut }) => tuned.concat(heldOut));
const heldOut = { sv: sv.heldOut, fi: fi.heldOut, en: en.heldOut };
const marked = texts.map((source) => readMarked(source));
const stretches = (kind: PersonalDataKind) =>
  marked.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === kind ? mark.stretch : []));

describe("the labelled texts", () => {
  it("are 600 or more, all different, a third of them without personal data", () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(600);
    const clean = marked.filter(({ marks }) => marks.length === 0);
    expect(clean.length / texts.length).toBeGreaterThan(0.33);
  });

  it("have no real person's data", () => {
    for (const code of stretches("personal-identity-code")) {
      expect(code).toMatch(/9\d\d[\dA-Z]$/i);
    }
    for (const account of stretches("iban")) {
      expect(account.replace(/\W/g, "")).toMatch(/^(FI\d\d9999|SE\d\d999|EE\d\d99|DE\d\d9{8})/i);
    }
    for (const address of stretches("email")) expect(address).toMatch(/example/i);
  });
});

/** The figures that docs/personal-data.md states for each language of the half that was held out. */
const floors: Record<PersonalDataKind, { precision: number; recall: number }> = {
  "personal-identity-code": { precision: 1, recall: 1 },
  iban: { precision: 1, recall: 0.9 },
  email: { precision: 1, recall: 0.77 },
  phone: { precision: 1, recall: 0.83 },
  "street-address": { precision: 0.87, recall: 0.92 },
  "number-plate": { precision: 1, recall: 1 },
};

describe.each(measureFindings(heldOut))("$kind in $language", ({ kind, marked, found, right }) => {
  it("is found as the documentation says", () => {
    expect(marked).toBeGreaterThanOrEqual(9);
    expect(right / marked).toBeGreaterThanOrEqual(floors[kind].recall);
    expect(right / found).toBeGreaterThanOrEqual(floors[kind].precision);
  });
});
