import { describe, expect, it } from "vitest";
import { estimateShare, shareAgreeing, shareInterval, topTwoShare } from "./share.ts";

describe("shareInterval", () => {
  // RSurveillance, `binom.agresti` example output, and binom, `binom.confint(0, 5)`, clipped;
  // https://rdrr.io/cran/RSurveillance/man/binom.agresti.html
  it.each([
    { successes: 25, n: 200, low: 8.558957, high: 17.85444 },
    { successes: 10, n: 200, low: 2.62681, high: 9.069269 },
    { successes: 20, n: 200, low: 6.500984, high: 15.006642 },
    { successes: 50, n: 200, low: 19.489935, high: 31.452332 },
    { successes: 80, n: 200, low: 33.457989, high: 46.918917 },
    { successes: 0, n: 5, low: 0, high: 48.90549 },
  ])("agrees with published output for $successes of $n", ({ successes, n, low, high }) => {
    const interval = shareInterval(successes, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("stays within 0 to 100 and holds the share", () => {
    for (const n of [1, 2, 5, 33, 1_000]) {
      for (const successes of [0, 1, Math.floor(n / 2), n]) {
        const { low, value, high } = estimateShare(successes, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high - low).toBeGreaterThan(0);
      }
    }
  });

  it("mirrors when successes and failures change places", () => {
    const given = shareInterval(7, 40)!;
    const mirrored = shareInterval(33, 40)!;
    expect(mirrored.low).toBeCloseTo(100 - given.high, 9);
    expect(mirrored.high).toBeCloseTo(100 - given.low, 9);
  });

  it("narrows as n grows", () => {
    const widths = [1, 4, 20, 500].map((times) => {
      const { low, high } = shareInterval(3 * times, 10 * times)!;
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it("does not exist without answers", () => {
    expect(shareInterval(0, 0)).toBeUndefined();
    expect(shareAgreeing([])).toBeUndefined();
  });
});

describe("shareAgreeing and topTwoShare", () => {
  const counts = [
    { score: 1, n: 1 },
    { score: 2, n: 2 },
    { score: 3, n: 3 },
    { score: 4, n: 6 },
    { score: 5, n: 8 },
  ];

  it("count 4 and 5 of five steps", () => {
    expect(shareAgreeing(counts)?.value).toBe(70);
    expect(topTwoShare(counts)?.value).toBe(70);
    expect(shareAgreeing(counts)).toMatchObject(shareInterval(14, 20)!);
  });

  it("count 6 and 7 of seven steps", () => {
    const sevenSteps = [
      { score: 5, n: 1 },
      { score: 6, n: 1 },
      { score: 7, n: 2 },
    ];
    expect(topTwoShare(sevenSteps, 7)?.value).toBe(75);
  });
});
