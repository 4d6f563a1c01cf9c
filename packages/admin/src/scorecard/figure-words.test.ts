import { describe, expect, it } from "vitest";
import type { Formula, YearChange } from "@respons/wire";
import { localeOf } from "../locale.ts";
import { changeWords } from "./figure-words.ts";

const compared = (before: number, verdict: "rose" | "fell" | "not-proven"): YearChange => ({
  kind: "compared",
  since: 2019,
  before,
  difference: 0,
  low: 0,
  high: 0,
  verdict,
  channelShifts: [],
});
const say = (formula: Formula, change: YearChange, after: number) =>
  changeWords(formula, change, localeOf("sv"), after).replaceAll("\u00a0", " ");

describe("a change in words", () => {
  it.each([
    ["nps", 69.7, 74.2, "rose", "Ökade med 4 sedan 2019 (från +70 till +74)"],
    ["nps", 74.1, 73.9, "fell", "Minskade med mindre än 1 sedan 2019 (från +74 till +74)"],
    ["nps", 60, 74, "not-proven", "Ingen bevisad förändring sedan 2019"],
    ["mean", 3.84, 4.02, "rose", "Ökade med 0,2 sedan 2019 (från 3,8 till 4,0)"],
    ["mean", 4.02, 3.98, "fell", "Minskade med 0,04 sedan 2019 (från 4,02 till 3,98)"],
    [
      "share-agreeing",
      60,
      64.4,
      "rose",
      "Ökade med 4 procentenheter sedan 2019 (från 60 % till 64 %)",
    ],
  ] as const)(
    "of %s from %d to %d is the difference of what is shown",
    (formula, a, b, verdict, words) => {
      expect(say(formula, compared(a, verdict), b)).toBe(words);
    },
  );

  it("is not said where the question changed", () => {
    expect(say("nps", { kind: "question-changed", since: 2020 }, 70)).toBe(
      "Frågan har ändrats: går inte att jämföra med 2020",
    );
  });
});
