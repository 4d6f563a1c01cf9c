import { expect, it } from "vitest";
import { createTokenBuckets } from "./token-buckets.ts";

function open(burst: number, perMinute: number, maxKeys = 100) {
  const time = { ms: 0 };
  const buckets = createTokenBuckets({ burst, perMinute }, { maxKeys, clock: () => time.ms });
  const take = (key: string, times: number) =>
    Array.from({ length: times }, () => buckets.take(key)).filter((wait) => wait === 0).length;
  return { time, buckets, take };
}

it("gives what may come at once, then what the minute brings, and says how long to wait", () => {
  const { time, buckets, take } = open(10, 30);
  expect(take("a", 50)).toBe(10);
  expect(buckets.take("a")).toBe(2);
  expect(buckets.left("a")).toBe(0);
  time.ms = 60_000;
  expect(take("a", 50)).toBe(10);
  time.ms = 70_000;
  expect(take("a", 50)).toBe(5);
  expect(take("b", 50)).toBe(10);
});

it("takes nothing while it refuses, so that trying does not make the wait longer", () => {
  const { time, buckets, take } = open(1, 6);
  take("a", 1_000);
  time.ms = 10_000;
  expect(buckets.take("a")).toBe(0);
});

it("gives back what is not to count", () => {
  const { buckets, take } = open(3, 3);
  take("a", 3);
  buckets.giveBack("a");
  expect(buckets.left("a")).toBeCloseTo(1 / 3);
  for (let i = 0; i < 9; i += 1) buckets.giveBack("a");
  expect(take("a", 9)).toBe(3);
});

it("never grows, and does not forget who sends the most when others flood it", () => {
  const { buckets, take } = open(5, 1, 100);
  take("greedy", 5);
  for (let i = 0; i < 10_000; i += 1) {
    buckets.take(`passing ${i}`);
    if (i % 50 === 0) expect(take("greedy", 1)).toBe(0);
  }
  expect(buckets.size).toBeLessThanOrEqual(100);
});

it("keeps nothing of who has a full bucket again", () => {
  const { time, buckets } = open(2, 60);
  buckets.take("a");
  time.ms = 60_000;
  buckets.take("a");
  buckets.giveBack("a");
  expect(buckets.size).toBe(0);
});
