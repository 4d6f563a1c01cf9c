import { describe, expect, it } from "vitest";
import { measureMessage } from "./message-length.ts";

describe("the length of a text message", () => {
  it.each([
    ["å".repeat(160), 160, 1, false],
    ["ä".repeat(161), 161, 2, false],
    ["a".repeat(306), 306, 2, false],
    ["a".repeat(307), 307, 3, false],
    [`${"a".repeat(158)}€`, 160, 1, false],
    [`${"a".repeat(159)}€`, 161, 2, false],
    ["č".repeat(70), 70, 1, true],
    ["č".repeat(71), 71, 2, true],
    ["😀", 2, 1, true],
    ["", 0, 1, false],
  ])("of %j is %i places in %i messages", (text, length, parts, isUnicode) => {
    expect(measureMessage(text)).toEqual({ length, parts, isUnicode });
  });
});
