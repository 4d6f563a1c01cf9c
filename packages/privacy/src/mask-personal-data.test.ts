import { describe, expect, it } from "vitest";
import { alwaysMaskedKinds, type PersonalDataKind, personalDataKinds } from "./finding.ts";
import { maskPersonalData } from "./mask-personal-data.ts";

const labelOf = (kind: PersonalDataKind) => `[${kind}]`;
const mask = (text: string, kinds: readonly PersonalDataKind[] = personalDataKinds) =>
  maskPersonalData(text, kinds, labelOf);

/** Whole numbers below `limit` from a fixed seed (a linear congruential generator, modulus 2³²). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const pieces = [
  "010594Y9032",
  "131052-308T",
  "010190–999K",
  "FI21 1234 5600 0007 85",
  "FI2112345600000784",
  "DE89370400440532013000",
  "040 1234567",
  "+358 (0)40 123 4567",
  "(09) 123 4567",
  "a.b@exempel.fi",
  "å(at)b.fi",
  "Storgatan 5 B 12",
  "Norra Esplanaden 12",
  "ABC-123",
  "abc-12",
  "XYZ 789",
  "bil",
  "rum",
  ...Array.from("0123456789 .-–/:()[]+@aFIé\n"),
];

describe("maskPersonalData", () => {
  it("puts the label of its kind in the place of each finding", () => {
    const { text, masked } = maskPersonalData(
      "Min kod är 010594Y9032, ring 040 123 4567.",
      personalDataKinds,
      (kind) => (kind === "phone" ? "[telefonnummer]" : "[personbeteckning]"),
    );
    expect(text).toBe("Min kod är [personbeteckning], ring [telefonnummer].");
    expect(masked.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ["personal-identity-code", 11, 22],
      ["phone", 29, 41],
    ]);
  });

  it("leaves the kinds that were not asked for", () => {
    const { text, masked } = mask("010594Y9032 a@exempel.fi 040 1234567", alwaysMaskedKinds);
    expect(text).toBe("[personal-identity-code] a@exempel.fi 040 1234567");
    expect(masked).toHaveLength(1);
  });

  it("changes nothing where there is nothing", () => {
    expect(mask("Tack för vänligt bemötande!\n")).toEqual({
      text: "Tack för vänligt bemötande!\n",
      masked: [],
    });
  });

  it("keeps everything around the findings", () => {
    const text = "😀 a@exempel.fi\n\t 040 1234567–åäö";
    expect(mask(text).text).toBe("😀 [email]\n\t [phone]–åäö");
  });

  it.each([
    "040 1234567-010594-9033",
    "040 1234567-050 7654321-040 7654321",
    "131052-308T-131052-308T",
    "a@b.fi/010190-999K/040 1234567",
  ])("leaves nothing to mask for a second time in %s", (text) => {
    const once = mask(text);
    expect(once.masked.length).toBeGreaterThan(1);
    expect(mask(once.text)).toEqual({ text: once.text, masked: [] });
  });

  it.each([
    ["every kind", personalDataKinds],
    ["what is always masked", alwaysMaskedKinds],
    ["phones", ["phone"] as const],
  ])("leaves nothing to mask for a second time in 5,000 made-up texts: %s", (_, kinds) => {
    const random = createRandom(7);
    let masked = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from({ length: 3 + random(7) }, () => pieces[random(pieces.length)]).join(
        random(2) === 0 ? "" : " ",
      );
      const once = mask(text, kinds);
      masked += once.masked.length;
      expect(mask(once.text, kinds).masked, text).toEqual([]);
    }
    expect(masked).toBeGreaterThan(500);
  });
});
