import { describe, expect, it } from "vitest";
import { KeySequence } from "./key-sequence.ts";

const known = ["g f", "g r", "j", "?"];
const typeAll = (keys: [string, number][]) => {
  const sequence = new KeySequence();
  return keys.map(([key, at]) => sequence.press(key, known, at));
};

describe("a sequence of keys", () => {
  it("is found at its last key", () => {
    expect(
      typeAll([
        ["j", 0],
        ["g", 10],
        ["r", 20],
      ]),
    ).toEqual(["j", undefined, "g r"]);
  });

  it("is forgotten when the next key comes late", () => {
    expect(
      typeAll([
        ["g", 0],
        ["f", 2000],
      ]),
    ).toEqual([undefined, undefined]);
  });

  it("is broken off by a key that does not belong, which counts for itself", () => {
    expect(
      typeAll([
        ["g", 0],
        ["j", 10],
        ["f", 20],
      ]),
    ).toEqual([undefined, "j", undefined]);
  });

  it("starts anew with its own first key", () => {
    expect(
      typeAll([
        ["g", 0],
        ["g", 10],
        ["f", 20],
      ]),
    ).toEqual([undefined, undefined, "g f"]);
  });
});
