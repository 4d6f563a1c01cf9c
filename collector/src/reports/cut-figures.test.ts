import { describe, expect, it } from "vitest";
import { hideSecond, meanOf, npsOf } from "./cut-figures.ts";
import type { CutCount } from "./store.ts";

const answers = (question: string, values: Record<string, number>): CutCount[] =>
  Object.entries(values).map(([value, n]) => ({
    year: 2021,
    language: "sv",
    unitId: 1,
    question,
    value,
    n,
  }));

describe("an NPS", () => {
  it.each([
    [0, "none"],
    [4, "few"],
    [29, "no-nps"],
    [30, "indicative"],
    [100, "shown"],
  ])("of %i answers is %s", (n, state) => {
    const figure = npsOf(n === 0 ? [] : answers("recommend", { 10: n }));
    expect([figure.n, figure.state, figure.estimate !== undefined]).toEqual([n, state, n >= 30]);
  });

  it("is promoters minus detractors in percent, from −100 to +100", () => {
    const counts = answers("recommend", { 9: 50, 10: 100, 8: 20, 0: 30 });
    expect(npsOf(counts).estimate?.value).toBe(60);
  });
});

describe("a mean", () => {
  it("leaves out those whom the statement did not concern", () => {
    const { n, estimate, share } = meanOf(answers("a", { 5: 6, 2: 3, "not-applicable": 90 }));
    expect([n, estimate?.value, Math.round(share?.value ?? 0)]).toEqual([9, 4, 67]);
  });

  it("of several statements counts persons: its interval is that of so many", () => {
    const counts = [...answers("a", { 5: 50, 3: 50 }), ...answers("b", { 5: 50, 3: 50 })];
    const [all, persons] = [meanOf(counts), meanOf(counts, 100)];
    expect([all.n, persons.n]).toEqual([200, 100]);
    expect(persons.estimate?.value).toBe(all.estimate?.value);
    expect(persons.estimate?.low).toBeLessThan(all.estimate?.low ?? 0);
  });

  it("of fewer than five is not shown", () => {
    expect(meanOf(answers("a", { 5: 4 }))).toEqual({ n: 4, state: "few" });
  });
});

describe("figures beside each other", () => {
  const [few, none] = [{ n: 3, state: "few" } as const, { n: 0, state: "none" } as const];
  const of = (n: number) => meanOf(answers("a", { 5: n, 1: n }));

  it("hide the smallest that is shown where just one is hidden", () => {
    const shown = hideSecond([of(20), few, of(10), none]);
    expect(shown.map(({ state }) => state)).toEqual(["shown", "few", "few", "none"]);
    expect(shown[2]).not.toHaveProperty("estimate");
  });

  it("stay as they are where none or several are hidden", () => {
    for (const figures of [
      [of(20), of(10)],
      [of(20), few, few],
    ]) {
      expect(hideSecond(figures)).toEqual(figures);
    }
  });
});
