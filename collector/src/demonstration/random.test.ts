import { expect, test } from "vitest";
import { createRandom, pick, shuffle, spread } from "./random.ts";

test("the sequence of a seed is fixed for ever", () => {
  const random = createRandom(1);
  expect([random(), random(), random()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test("numbers fill the range from 0 to 1 evenly", () => {
  const random = createRandom(7);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 100_000; n += 1) {
    const tenth = Math.floor(random() * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(9_600);
  expect(Math.max(...counts)).toBeLessThan(10_400);
});

test("shuffling keeps every item and changes the order", () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const shuffled = shuffle(createRandom(3), items);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
});

test("spreading gives each item its rounded share", () => {
  const items = spread(createRandom(3), 848, [
    ["sv", 30],
    ["fi", 66],
    ["en", 4],
  ]);
  expect(items).toHaveLength(848);
  expect(items.filter((item) => item === "sv")).toHaveLength(254);
  expect(items.filter((item) => item === "en")).toHaveLength(34);
});

test("nothing can be picked from an empty list", () => {
  expect(() => pick(createRandom(1), [])).toThrow(RangeError);
});
