import { describe, expect, it } from "vitest";
import { estimateMean, mean, meanInterval } from "./mean.ts";

const scores = (...values: number[]) => values.map((score) => ({ score, n: 1 }));

describe("mean", () => {
  it("weighs each score by its answers", () => {
    expect(
      mean([
        { score: 5, n: 3 },
        { score: 1, n: 1 },
      ]),
    ).toBe(4);
  });

  it("does not exist without answers", () => {
    expect(mean([])).toBeUndefined();
    expect(meanInterval([{ score: 3, n: 0 }])).toBeUndefined();
    expect(estimateMean([])).toBeUndefined();
  });
});

describe("meanInterval", () => {
  // Student, Biometrika 6 (1908): extra hours of sleep of ten patients; R's `t.test` of the same.
  it("agrees with Student's sleep data", () => {
    const extraHours = scores(1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4);
    const { low, value, high } = estimateMean(extraHours, { low: -24, high: 24 })!;
    expect(value).toBeCloseTo(1.58, 10);
    expect(low).toBeCloseTo(0.7001, 3);
    expect(high).toBeCloseTo(2.4599, 3);
  });

  it("is about ±0.06 for 1,231 answers with a mean of 3.8", () => {
    const { low, value, high } = estimateMean([
      { score: 1, n: 62 },
      { score: 2, n: 98 },
      { score: 3, n: 251 },
      { score: 4, n: 433 },
      { score: 5, n: 387 },
    ])!;
    expect(value).toBeCloseTo(3.8, 2);
    expect((high - low) / 2).toBeCloseTo(0.06, 2);
  });

  it("is not a point where all answers are equal", () => {
    for (const n of [1, 2, 5, 30, 1_000]) {
      const { low, high } = meanInterval([{ score: 5, n }])!;
      expect(high).toBe(5);
      expect(low).toBeLessThan(5);
      expect(low).toBeGreaterThanOrEqual(1);
    }
  });

  // "Rule of three": with none of 100 otherwise, at most about 3 % are; here 4 steps away.
  it("follows the rule of three where all of 100 answers are equal", () => {
    expect(meanInterval([{ score: 5, n: 100 }])!.low).toBeCloseTo(5 - 4 * 0.0295, 3);
  });

  it("leaves nearly the whole scale open after one answer", () => {
    const { low, high } = meanInterval([{ score: 3, n: 1 }])!;
    expect(low).toBeCloseTo(1.1, 9);
    expect(high).toBeCloseTo(4.9, 9);
  });

  it("stays within the scale and holds the mean", () => {
    for (const sample of [scores(1, 5), scores(5, 5, 4), scores(1, 1, 2), scores(2, 3, 4)]) {
      const { low, value, high } = estimateMean(sample)!;
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(5);
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
    }
  });

  it("mirrors with the scale", () => {
    const given = meanInterval([
      { score: 5, n: 12 },
      { score: 4, n: 7 },
      { score: 1, n: 2 },
    ])!;
    const mirrored = meanInterval([
      { score: 1, n: 12 },
      { score: 2, n: 7 },
      { score: 5, n: 2 },
    ])!;
    expect(mirrored.low).toBeCloseTo(6 - given.high, 9);
    expect(mirrored.high).toBeCloseTo(6 - given.low, 9);
  });

  it.each([
    { given: "mixed", mix: [1, 2, 3] },
    { given: "equal", mix: [4] },
  ])("narrows as the same $given answers come more often", ({ mix }) => {
    const widths = [2, 3, 5, 10, 100, 1_000].map((n) => {
      const { low, high } = meanInterval(mix.map((score) => ({ score, n })))!;
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(widths.length);
  });
});
