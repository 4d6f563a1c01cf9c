import { describe, expect, it } from "vitest";
import { meanInterval } from "./mean.ts";
import { npsInterval } from "./nps.ts";
import { shareInterval } from "./share.ts";

const SAMPLES = 2_000;

/** Uniform numbers in 0–1 from a fixed seed (a linear congruential generator, modulus 2³²). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Counts of `n` draws from `shares`. */
function draw(shares: readonly number[], n: number, random: () => number): number[] {
  const counts = shares.map(() => 0);
  for (let drawn = 0; drawn < n; drawn += 1) {
    let left = random();
    const hit = shares.findIndex((share) => (left -= share) < 0);
    const index = hit === -1 ? shares.length - 1 : hit;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function coverage(
  shares: readonly number[],
  n: number,
  truth: number,
  intervalOf: (counts: number[]) => { low: number; high: number } | undefined,
): number {
  const random = createRandom(20_260_101);
  let covered = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const interval = intervalOf(draw(shares, n, random));
    if (interval && interval.low <= truth && truth <= interval.high) covered += 1;
  }
  return covered / SAMPLES;
}

describe("95 % intervals of simulated surveys", () => {
  it.each([
    { n: 5, shares: [0.82, 0.1, 0.08] },
    { n: 10, shares: [0.6, 0.2, 0.2] },
    { n: 30, shares: [0.9, 0.07, 0.03] },
    { n: 100, shares: [0.82, 0.1, 0.08] },
  ])("hold the true NPS at least 90 times of 100 (n = $n)", ({ n, shares }) => {
    const truth = 100 * ((shares[0] ?? 0) - (shares[2] ?? 0));
    const share = coverage(shares, n, truth, ([promoters = 0, passives = 0, detractors = 0]) =>
      npsInterval({ promoters, passives, detractors }),
    );
    expect(share).toBeGreaterThan(0.9);
  });

  it.each([
    { n: 5, yes: 0.9 },
    { n: 20, yes: 0.5 },
    { n: 100, yes: 0.97 },
  ])("hold the true share at least 90 times of 100 (n = $n)", ({ n, yes }) => {
    const share = coverage([yes, 1 - yes], n, 100 * yes, ([successes = 0]) =>
      shareInterval(successes, n),
    );
    expect(share).toBeGreaterThan(0.9);
  });

  // Four of five answers at the top make Student's interval somewhat too narrow at n = 30.
  it.each([
    { n: 5, shares: [0.06, 0.1, 0.2, 0.34, 0.3], atLeast: 0.93 },
    { n: 30, shares: [0.06, 0.1, 0.2, 0.34, 0.3], atLeast: 0.93 },
    { n: 30, shares: [0.01, 0.01, 0.03, 0.15, 0.8], atLeast: 0.88 },
    { n: 200, shares: [0.01, 0.01, 0.03, 0.15, 0.8], atLeast: 0.92 },
  ])("hold the true mean in $atLeast of samples (n = $n, $shares)", ({ n, shares, atLeast }) => {
    const truth = shares.reduce((sum, share, index) => sum + share * (index + 1), 0);
    const share = coverage(shares, n, truth, (counts) =>
      meanInterval(counts.map((n, index) => ({ score: index + 1, n }))),
    );
    expect(share).toBeGreaterThan(atLeast);
  });
});
