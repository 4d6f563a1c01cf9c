import { describe, expect, it } from "vitest";
import { estimateMean } from "@respons/statistics";
import { toFigure, type FigureOptions } from "./figures.ts";

const figure = (
  type: FigureOptions["type"],
  counts: Record<string, number>,
  responses: number,
  target?: number,
) => toFigure(new Map(Object.entries(counts)), { type, responses, target });

describe("a figure", () => {
  it.each([1, 4])("of %i answers says n and nothing more", (n) => {
    expect(figure("rating", { "5": n }, 40)).toEqual({
      n,
      notApplicable: 0,
      suppressed: true,
      distribution: [],
    });
  });

  it("without answers is empty, and hides nothing", () => {
    expect(figure("nps", {}, 40)).toEqual({
      n: 0,
      notApplicable: 0,
      suppressed: false,
      distribution: [],
    });
  });

  it("counts 'does not concern me' apart from the scores", () => {
    const { n, notApplicable, mean, distribution } = figure(
      "statement",
      { "4": 10, "not-applicable": 7 },
      17,
    );
    expect([n, notApplicable, mean?.value]).toEqual([10, 7, 4]);
    expect(distribution).toEqual([{ value: "4", n: 10 }]);
  });

  it.each([
    [29, undefined],
    [30, true],
    [99, true],
    [100, false],
  ])("of %i scores has an NPS that is indicative: %s", (n, indicative) => {
    expect(figure("nps", { "10": n }, n).nps?.indicative).toBe(indicative);
  });

  it.each([
    [3, "reached"],
    [4, "not-proven"],
    [5, "not-reached"],
  ])("with its mean at 4 and the target at %i is %s", (target, verdict) => {
    const counts = { "3": 50, "5": 50 };
    expect(figure("statements", counts, 100, target).target).toEqual({ target, verdict });
  });

  it("of several statements takes each person once into the interval", () => {
    const { n, mean } = figure("statements", { "3": 150, "5": 150 }, 100);
    const ofPersons = estimateMean([
      { score: 3, n: 50 },
      { score: 5, n: 50 },
    ]);
    expect(n).toBe(300);
    expect(mean).toEqual(ofPersons);
  });

  it("of a choice that two of ten answered is hidden", () => {
    expect(figure("choice", { "": 2, quick: 2 }, 10)).toMatchObject({ n: 2, suppressed: true });
  });

  it("of a choice has no score, and as n the responses that answered it", () => {
    expect(figure("choice", { "": 9, quick: 6, friendly: 9 }, 10)).toEqual({
      n: 9,
      notApplicable: 0,
      suppressed: false,
      distribution: [
        { value: "quick", n: 6 },
        { value: "friendly", n: 9 },
      ],
    });
  });
});
