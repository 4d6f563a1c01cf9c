import { describe, expect, it } from "vitest";
import reference from "./fixtures/nps-interval-reference.json" with { type: "json" };
import { countNpsGroups, estimateNps, nps, npsInterval, type NpsGroups } from "./nps.ts";

const anyGroups: NpsGroups[] = [0, 1, 2, 7, 40, 900].flatMap((promoters) =>
  [0, 1, 5, 300].flatMap((passives) =>
    [0, 1, 3, 60].map((detractors) => ({ promoters, passives, detractors })),
  ),
);

describe("nps", () => {
  it("is percent of promoters minus percent of detractors", () => {
    expect(nps({ promoters: 82, passives: 10, detractors: 8 })).toBe(74);
    expect(nps({ promoters: 0, passives: 3, detractors: 0 })).toBe(0);
    expect(nps({ promoters: 0, passives: 0, detractors: 4 })).toBe(-100);
  });

  it("does not exist without answers", () => {
    const nobody = { promoters: 0, passives: 0, detractors: 0 };
    expect(nps(nobody)).toBeUndefined();
    expect(npsInterval(nobody)).toBeUndefined();
    expect(estimateNps(nobody)).toBeUndefined();
  });

  it("puts 0–6, 7–8 and 9–10 into the three groups", () => {
    const counts = Array.from({ length: 11 }, (_, score) => ({ score, n: 10 ** (score % 3) }));
    expect(countNpsGroups(counts)).toEqual({
      detractors: 1 + 10 + 100 + 1 + 10 + 100 + 1,
      passives: 10 + 100,
      promoters: 1 + 10,
    });
  });
});

describe("npsInterval", () => {
  it.each(reference.cases)(
    "agrees with the reference for $promoters/$passives/$detractors",
    (example) => {
      const interval = npsInterval(example);
      expect(interval?.low).toBeCloseTo(example.adj_wald95[0] ?? Number.NaN, 3);
      expect(interval?.high).toBeCloseTo(example.adj_wald95[1] ?? Number.NaN, 3);
      expect(nps(example)).toBeCloseTo(example.nps, 9);
    },
  );

  it("stays within −100 to +100 and is never a point", () => {
    for (const groups of anyGroups.filter((group) => nps(group) !== undefined)) {
      const { low, high } = npsInterval(groups)!;
      expect(low).toBeGreaterThanOrEqual(-100);
      expect(high).toBeLessThanOrEqual(100);
      expect(high - low).toBeGreaterThan(0);
    }
  });

  it("mirrors when promoters and detractors change places", () => {
    for (const groups of anyGroups.filter((group) => nps(group) !== undefined)) {
      const { low, high } = npsInterval(groups)!;
      const mirrored = npsInterval({
        promoters: groups.detractors,
        passives: groups.passives,
        detractors: groups.promoters,
      })!;
      expect(mirrored.low).toBeCloseTo(-high, 9);
      expect(mirrored.high).toBeCloseTo(-low, 9);
    }
  });

  it("narrows as the same mix comes from more answers", () => {
    const widths = [1, 2, 5, 10, 100, 1_000].map((times) => {
      const { low, high } = npsInterval({
        promoters: 6 * times,
        passives: 3 * times,
        detractors: times,
      })!;
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(widths.length);
  });

  it("holds the value itself wherever an NPS is shown", () => {
    for (const n of [30, 31, 60, 100, 5_000]) {
      for (const promoters of [0, 1, Math.floor(n / 2), n - 1, n]) {
        const { low, value, high } = estimateNps({
          promoters,
          passives: 0,
          detractors: n - promoters,
        })!;
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
    }
  });
});
