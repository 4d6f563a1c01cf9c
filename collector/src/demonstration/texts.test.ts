import { findPersonalData } from "@respons/privacy";
import { describe, expect, test } from "vitest";
import codebook from "../codebooks/default-codebook.json" with { type: "json" };
import { feedbackForm } from "./feedback-form.ts";
import { organisation } from "./organisation.ts";
import { createRandom } from "./random.ts";
import { createTextPicker, demonstrationLanguages, texts } from "./texts.ts";

type Code = { id: string; codes?: Code[] };

const leavesOf = ({ id, codes }: Code): string[] => (codes ? codes.flatMap(leavesOf) : [id]);
const leaves = new Set(
  codebook.dimensions.flatMap(({ codes }) => (codes as Code[]).flatMap(leavesOf)),
);
const wordsIn = (text: string) => text.split(/\s+/).length;

const identityCode = /\b(\d{6})[-+ABCDEFUVWXY](\d{3})([0-9A-Z])\b/g;
const iban = /\bFI\d{2}(?: ?\d{4}){3} ?\d{2}\b/g;
const phone = /(?<!\d)(?:\+358 ?|0)\d{2} ?\d{3} ?\d{3,4}(?!\d)/g;
const email = /\S+@\S+/g;
/** Street or road with a number, as one word in sv and fi, as two in en. */
const address = /\p{L}+(?:gatan|vägen|katu|tie|polku| Street| Road) \d+/gu;
const plate = /\b[A-Z]{3}-\d{3}\b/g;

describe("free texts", () => {
  test("are many, all different, in three languages", () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    const counts = demonstrationLanguages.map(
      (language) => texts.filter((text) => text.language === language).length,
    );
    expect(counts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(240);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(50);
  });

  test("are as long as people write", () => {
    const lengths = texts.map(({ text }) => wordsIn(text));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(130);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(80);
    const middle = lengths.filter((length) => length >= 10 && length <= 50);
    expect(middle.length / lengths.length).toBeGreaterThan(0.5);
  });

  test("are put under the deepest codes of the codebook, with exactly one tone", () => {
    for (const { id, codes, mood } of texts) {
      expect(
        codes.filter((code) => !leaves.has(code)),
        id,
      ).toEqual([]);
      expect(new Set(codes).size, id).toBe(codes.length);
      expect(
        codes.filter((code) => code.startsWith("tone.")),
        id,
      ).toEqual([`tone.${mood}`]);
    }
    const used = new Set(texts.flatMap(({ codes }) => codes));
    expect([...leaves].filter((code) => !used.has(code))).toEqual(["tone.neutral"]);
  });

  test("have a category of the feedback form and a unit of the organisation", () => {
    const category = feedbackForm.questions.find(({ id }) => id === "category");
    const options = category?.type === "choice" ? category.options.map(({ id }) => id) : [];
    const units = organisation.map(({ slug }) => slug);
    for (const text of texts) {
      expect(options).toContain(text.category);
      if (text.unitHint) expect(units).toContain(text.unitHint);
    }
  });
});

describe("made-up personal data", () => {
  const kinds = {
    "personal-identity-code": identityCode,
    iban,
    phone,
    email,
    "street-address": address,
    "number-plate": plate,
  };

  test("is where a text says so and nowhere else", () => {
    for (const { id, text, personalData = [] } of texts) {
      const found = Object.entries(kinds).flatMap(([kind, shape]) =>
        text.match(shape) ? [kind] : [],
      );
      expect(found.sort(), id).toEqual([...personalData].sort());
    }
    expect(texts.filter(({ personalData }) => personalData).length).toBeGreaterThanOrEqual(12);
  });

  test("is found by the masking rules, and nothing else is", () => {
    for (const { id, text, personalData = [] } of texts) {
      const found = new Set(findPersonalData(text).map(({ kind }) => kind));
      expect([...found].sort(), id).toEqual([...personalData].sort());
    }
  });

  test("has identity codes of the temporary range with a right check character", () => {
    const codes = texts.flatMap(({ text }) => [...text.matchAll(identityCode)]);
    expect(codes.length).toBeGreaterThanOrEqual(4);
    for (const [code, day = "", number = "", check] of codes) {
      expect(Number(number), code).toBeGreaterThanOrEqual(900);
      expect("0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(day + number) % 31], code).toBe(check);
    }
  });

  test("has IBANs that pass the check of a bank that does not exist", () => {
    const numbers = texts.flatMap(({ text }) => text.match(iban) ?? []);
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    for (const number of numbers) {
      const digits = number.replaceAll(" ", "").replace(/^FI(\d{2})(\d+)$/, "$21518$1");
      expect(BigInt(digits) % 97n).toBe(1n);
      expect(digits.startsWith("9999")).toBe(true);
    }
  });

  test("has phone numbers and addresses that reach nobody", () => {
    for (const { text } of texts) {
      for (const number of text.match(phone) ?? []) expect(number).toMatch(/\d ?000 ?\d+$/);
      for (const address of text.match(email) ?? []) expect(address).toMatch(/@example\.fi\b/);
    }
  });
});

test("a picker uses competing texts in turn and says when none fits", () => {
  const pickText = createTextPicker(createRandom(1));
  const wanted = { form: "feedback", language: "en", category: "praise" } as const;
  const count = texts.filter(
    ({ language, category, forms }) =>
      language === "en" && category === "praise" && forms.includes("feedback"),
  ).length;
  const picked = Array.from({ length: count }, () => pickText(wanted).id);
  expect(new Set(picked).size).toBe(count);
  expect(() => pickText({ ...wanted, category: "nothing" })).toThrow("no demonstration text");
});
