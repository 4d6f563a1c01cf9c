import { describe, expect, it } from "vitest";
import { limits } from "./limits.ts";
import {
  countGraphemes,
  hasVisibleText,
  isWithinCommentLimits,
  visibleText,
} from "./plain-text.ts";

describe("visibleText", () => {
  it.each([
    ["line ends become \\n", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["tabs stay", "a\tb", "a\tb"],
    ["control characters go", "a\u0000\u0007\u000b\u001b\u007f\u0085\u009fb", "ab"],
    ["white space around goes", "\ufeff \u00a0\n a b \n\t", "a b"],
    ["åäö, emoji and joiners stay", "Åäö 👩‍⚕️ 🇫🇮 ﷽", "Åäö 👩‍⚕️ 🇫🇮 ﷽"],
    ["decomposed letters stay as typed", "a\u030a", "a\u030a"],
    ["lone surrogates become U+FFFD", "a\ud83d b\ude00 \ud83d", "a\ufffd b\ufffd \ufffd"],
    ["pairs stay", "\ud83d\ude00\ud83d\ude00", "😀😀"],
    ["nothing stays nothing", " \r\n ", ""],
  ])("%s", (_, given, shown) => {
    expect(visibleText(given)).toBe(shown);
  });

  it("changes nothing the second time", () => {
    for (const text of ["a\r\r\nb", "\ud83d\u0000\ude00", " \u0000 a", "\ude00\ud83d"]) {
      expect(visibleText(visibleText(text))).toBe(visibleText(text));
    }
  });

  it("always gives well-formed text", () => {
    const text = visibleText("\ude00\ud83d\ud83d\ude00\ude00\ud83d".repeat(1_000));
    expect(() => encodeURIComponent(text)).not.toThrow();
  });
});

it.each([
  ["a", true],
  ["👍", true],
  [".", true],
  ["", false],
  [" \u00a0\u2003\n\t", false],
  ["\u200b\u200d\u2060\ufeff", false],
  ["\u00ad\u115f\u3164", false],
  ["\u0000\u0007", false],
  ["\u200b!", true],
])("%j has visible text: %s", (text, visible) => {
  expect(hasVisibleText(text)).toBe(visible);
});

it.each([
  ["", 0],
  ["abc", 3],
  ["a\u030a", 1],
  ["👩‍⚕️", 1],
  ["🇫🇮🇸🇪", 2],
  ["👍🏽👍", 2],
  ["a\nb", 3],
])("counts the graphemes of %j as %i", (text, graphemes) => {
  expect(countGraphemes(text)).toBe(graphemes);
});

describe("isWithinCommentLimits", () => {
  const { commentBytes, commentGraphemes } = limits;

  it.each([
    [commentGraphemes - 1, true],
    [commentGraphemes, true],
    [commentGraphemes + 1, false],
  ])("judges %i letters", (length, within) => {
    expect(isWithinCommentLimits("x".repeat(length))).toBe(within);
  });

  it.each([
    [commentBytes - 1, true],
    [commentBytes, true],
    [commentBytes + 1, false],
  ])("judges %i bytes", (bytes, within) => {
    const text = "😀".repeat(Math.floor(bytes / 4)) + "x".repeat(bytes % 4);
    const graphemes = countGraphemes(text);
    expect(new TextEncoder().encode(text)).toHaveLength(bytes);
    expect(isWithinCommentLimits(text)).toBe(within && graphemes <= commentGraphemes);
  });

  it("counts graphemes where one takes many units", () => {
    expect(isWithinCommentLimits("a\u030a".repeat(commentGraphemes))).toBe(true);
    expect(isWithinCommentLimits("a\u030a".repeat(commentGraphemes + 1))).toBe(false);
  });
});

describe("counting characters piece by piece", () => {
  const whole = (text: string) => [...new Intl.Segmenter("und").segment(text)].length;
  const units = [
    "a",
    "é",
    "e\u0301",
    "\u{1f469}",
    "\u200d",
    "\u{1f3fd}",
    "\u{1f1eb}",
    "\r\n",
    "\n",
    "\u0600",
  ];

  it.each(units)("is the same as of the whole text: %j around every end of a piece", (unit) => {
    for (let before = 253; before < 258; before += 1) {
      for (const other of units) {
        const text = "x".repeat(before) + (unit + other + unit).repeat(3) + "y".repeat(300);
        expect(countGraphemes(text)).toBe(whole(text));
      }
    }
  });

  it.each(units)("is the same for a long text of %j alone", (unit) => {
    const text = unit.repeat(1_500);
    expect(countGraphemes(text)).toBe(whole(text));
  });
});
