import { describe, expect, it } from "vitest";
import { ageWords, daysUntil, promiseWords } from "./promise-words.ts";
import { caseTexts } from "./texts/index.ts";

const { sv } = caseTexts;
const HELSINKI = "Europe/Helsinki";

describe("the day of a promise", () => {
  it("is today until midnight where the organisation is, whatever the clock says elsewhere", () => {
    const beforeMidnight = new Date("2026-11-24T21:59:59Z");
    const afterMidnight = new Date("2026-11-24T22:00:00Z");
    expect(daysUntil("2026-11-24", beforeMidnight, HELSINKI)).toBe(0);
    expect(daysUntil("2026-11-24", afterMidnight, HELSINKI)).toBe(-1);
  });

  it("is as many days away over a change of the clocks", () => {
    expect(daysUntil("2026-10-27", new Date("2026-10-24T12:00:00Z"), HELSINKI)).toBe(3);
  });

  it.each([
    [-3, "3 dagar försenat"],
    [-1, "1 dag försenat"],
    [0, "i dag"],
    [1, "i morgon"],
    [5, "om 5 dagar"],
  ])("is told in words: %i days away is %s", (days, words) => {
    expect(promiseWords(days, sv)).toBe(words);
  });
});

describe("how long something has waited", () => {
  it.each([
    ["2026-11-24T11:30:00Z", "mindre än en timme"],
    ["2026-11-24T10:59:00Z", "en timme"],
    ["2026-11-23T12:01:00Z", "23 timmar"],
    ["2026-11-23T12:00:00Z", "ett dygn"],
    ["2026-11-20T12:00:00Z", "4 dygn"],
  ])("since %s is %s", (since, words) => {
    expect(ageWords(since, new Date("2026-11-24T12:00:00Z"), sv)).toBe(words);
  });
});
