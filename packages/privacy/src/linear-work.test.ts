import { describe, expect, it, vi } from "vitest";
import { EMAIL } from "./email.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { IBAN } from "./iban.ts";
import { NUMBER_PLATE } from "./number-plate.ts";
import { PERSONAL_IDENTITY_CODE } from "./personal-identity-code.ts";
import { PHONE } from "./phone.ts";
import { STREET_ADDRESS } from "./street-address.ts";

const patterns = { EMAIL, IBAN, NUMBER_PLATE, PERSONAL_IDENTITY_CODE, PHONE, STREET_ADDRESS };
const LENGTH = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

describe.each(Object.entries(patterns))("the pattern %s", (_, pattern) => {
  // Bounded candidates, each tried once per start, are what makes the work linear.
  it("has no open-ended repetition", () => {
    const operators = pattern.source
      .replaceAll(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\./gi, "x")
      .replaceAll(/\[[^\]]*\]/g, "x");
    expect(operators).not.toMatch(/[*+]|\{\d+,\}/);
    expect(operators).toMatch(/\{\d+(?:,\d+)?\}/);
  });

  it("is tried at most once per place", () => {
    const exec = vi.spyOn(pattern, "exec");
    for (const piece of ["0", "040 ", "010594-", "FI21 ", "a@", "(0", "+3", "Åby 1 ", "ab-1 "]) {
      exec.mockClear();
      findPersonalData(fill(piece).slice(0, 10_000));
      expect(exec.mock.calls.length).toBeLessThanOrEqual(10_001);
    }
    exec.mockRestore();
  });
});

describe("100 kB of", () => {
  it.each([
    "a",
    "0",
    " ",
    ".",
    "@",
    "a.",
    "a@",
    "a@1.",
    "a@b.c",
    "å(at)",
    "0 ",
    "01 ",
    "+1 ",
    "SE12 3456 ",
    "+0",
    "(0",
    "0(((",
    "0)- ",
    "00 ",
    "358",
    "AB12",
    "AB12 ",
    "FI21 1234 ",
    "A1B2-",
    "010101 ",
    "010101-",
    "01.01.01 ",
    "010101-010",
    "\ud83d",
    "a\u0301",
    "Gamla väg ",
    "Åby-gatan 5 min ",
    "bil ab-",
    "12 Old Long ",
  ])("%j gives no certain personal data", (piece) => {
    const certain = findPersonalData(fill(piece)).filter((finding) => finding.certain);
    expect(certain.filter(({ kind }) => kind !== "email" && kind !== "phone")).toEqual([]);
  });

  it.each([
    ["personal-identity-code", "010594Y9032 "],
    ["iban", "FI2112345600000785 "],
    ["email", "a@exempel.fi "],
    ["phone", "040 1234567, "],
    ["street-address", "Storgatan 5 B 12. "],
    ["number-plate", "ABC-123, "],
  ])("%s after %s finds each", (kind, piece) => {
    const findings = findPersonalData(piece.repeat(Math.floor(LENGTH / piece.length)));
    expect(findings).toHaveLength(Math.floor(LENGTH / piece.length));
    expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set([kind]));
  });
});
