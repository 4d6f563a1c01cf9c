import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanChange, npsChange, shareChange, type Change } from "./change.ts";
import { Z_95 } from "./interval.ts";
import type { NpsGroups } from "./nps.ts";

const zOf = ({ low, high }: Change) => (low + high) / 2 / ((high - low) / 2 / Z_95);
const counts = (...scores: number[]) => scores.map((score) => ({ score, n: 1 }));

describe("a change of the NPS", () => {
  it.each([
    ["70 to 74 with 10,000 each", [7_800, 1_400, 800], [8_200, 1_000, 800], 4.6, "rose"],
    ["67 to 84 with 30 each", [22, 6, 2], [26, 3, 1], 1, "not-proven"],
    ["74 to 70 with 10,000 each", [8_200, 1_000, 800], [7_800, 1_400, 800], -4.6, "fell"],
  ] as const)("from %s is as computed by hand", (_name, before, after, z, verdict) => {
    const toGroups = ([promoters, passives, detractors]: readonly [number, number, number]) =>
      ({ promoters, passives, detractors }) satisfies NpsGroups;
    const change = npsChange(toGroups(before), toGroups(after));
    expect(change?.verdict).toBe(verdict);
    expect(change && zOf(change)).toBeCloseTo(z, 0);
  });

  it("is undefined where one of both has no answers", () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    expect(npsChange(none, { ...none, promoters: 5 })).toBeUndefined();
  });
});

describe("a change of a share", () => {
  it.each([
    // Stata's rdcii 45 15 105 135, which says 0.110 and 0.285.
    [{ successes: 15, n: 150 }, { successes: 45, n: 150 }, 10.96, 28.5, 1],
    // Larry Bird's second free throws, after a miss and after a hit: Bilder & Loughin, Analysis of
    // Categorical Data with R (2014), §1.2.2.
    [{ successes: 48, n: 53 }, { successes: 251, n: 285 }, -10.353254, 7.781192, 5],
  ])("has the interval that is published for %o and %o", (before, after, low, high, digits) => {
    const change = shareChange(before, after);
    expect(change?.low).toBeCloseTo(low, digits);
    expect(change?.high).toBeCloseTo(high, digits);
  });
});

describe("a change of a mean", () => {
  it("has the interval that R's t.test gives", () => {
    // Source: https://www.statscodes.com/tests-and-intervals/welchs-two-sample-t-tests-in-r/
    const change = meanChange(
      counts(1.5, 6.4, 3.3, 5.8, 4.8, 7.2, 5.6, 4.5),
      counts(5.1, 2, 4.1, 6.2, 7.1, 8.3),
    );
    expect(change?.low).toBeCloseTo(-1.93542, 2);
    expect(change?.high).toBeCloseTo(3.093754, 2);
    expect(change?.verdict).toBe("not-proven");
  });

  it("is not proven by five equal answers after five others", () => {
    const change = meanChange([{ score: 4, n: 5 }], [{ score: 5, n: 5 }]);
    expect(change).toMatchObject({ difference: 1, verdict: "not-proven" });
  });
});

const n = fc.nat(400);
const groups = fc.record({ promoters: n, passives: n, detractors: n });
const share = fc.tuple(n, n).map(([a, b]) => ({ successes: a, n: a + b }));
const scores = fc
  .tuple(n, n, n, n, n)
  .map((each) => each.map((count, i) => ({ score: i + 1, n: count })));

describe.each([
  ["NPS", groups, npsChange as (a: never, b: never) => Change | undefined],
  ["share", share, shareChange as (a: never, b: never) => Change | undefined],
  ["mean", scores, meanChange as (a: never, b: never) => Change | undefined],
])("whatever the answers, a change of the %s", (_name, arbitrary, changeOf) => {
  const both = fc.tuple(arbitrary as fc.Arbitrary<never>, arbitrary as fc.Arbitrary<never>);

  it("is the opposite one the other way round", () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        const [there, back] = [changeOf(a, b), changeOf(b, a)];
        if (!there || !back) return there === back;
        expect(back.difference).toBeCloseTo(-there.difference, 8);
        expect(back.low).toBeCloseTo(-there.high, 8);
        const opposite = { rose: "fell", fell: "rose", "not-proven": "not-proven" };
        expect(back.verdict).toBe(opposite[there.verdict]);
        return true;
      }),
    );
  });

  it("from something to the same is never proven, and is said only in the direction it has", () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        expect(changeOf(a, a)?.verdict ?? "not-proven").toBe("not-proven");
        const change = changeOf(a, b);
        if (change?.verdict === "rose") expect(change.difference).toBeGreaterThan(0);
        if (change?.verdict === "fell") expect(change.difference).toBeLessThan(0);
      }),
    );
  });
});
