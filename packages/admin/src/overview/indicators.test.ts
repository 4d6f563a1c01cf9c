import type { Figure } from "@respons/wire";
import { describe, expect, it } from "vitest";
import { localeOf } from "../locale.ts";
import { leadingIndicator, shareIndicator, verdictWords, type OverviewItem } from "./indicators.ts";

const figure: Figure = { n: 848, notApplicable: 0, suppressed: false, distribution: [] };
const item = (type: OverviewItem["type"]): OverviewItem => ({
  question: "q",
  type,
  text: { sv: "?" },
  options: [],
  figures: [],
});
const sv = localeOf("sv", "Europe/Helsinki");

describe("the indicators of a figure", () => {
  it("lead with NPS on its own scale", () => {
    const nps = { value: 77, low: 75.6, high: 78.4, indicative: false };
    const leading = leadingIndicator({ ...figure, nps }, sv);
    expect(leading?.axis).toEqual([-100, 100]);
    expect(leading?.write(77)).toBe("+77");
  });

  it("lead with the mean and have the share beside it", () => {
    const mean = { value: 3.8, low: 3.7, high: 3.9 };
    const shareAgreeing = { value: 65, low: 63, high: 67 };
    expect(leadingIndicator({ ...figure, mean, shareAgreeing }, sv)?.write(3.84)).toBe("3,8");
    expect(shareIndicator({ ...figure, mean, shareAgreeing }, sv)?.name).toBe("Samma åsikt (4–5)");
  });

  it("are none where too few answered", () => {
    expect(leadingIndicator({ ...figure, n: 3, suppressed: true }, sv)).toBeUndefined();
    expect(shareIndicator(figure, sv)).toBeUndefined();
  });
});

describe("the verdict on a target", () => {
  it.each([
    ["reached", "Målet 4,0 nås"],
    ["not-reached", "Målet 4,0 nås inte"],
    ["not-proven", "Det går inte att säga om målet 4,0 nås"],
  ] as const)("says %s in words", (verdict, words) => {
    const judged = { ...figure, target: { target: 4, verdict } };
    expect(verdictWords(judged, item("statements"), sv)).toBe(words);
  });

  it("is silent where there is no target", () => {
    expect(verdictWords(figure, item("statement"), sv)).toBe("");
  });

  it("writes an NPS target with its sign", () => {
    const judged: Figure = { ...figure, target: { target: 50, verdict: "reached" } };
    expect(verdictWords(judged, item("nps"), localeOf("en"))).toBe("The target +50 is reached");
  });
});
