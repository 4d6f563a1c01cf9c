import { describe, expect, it } from "vitest";
import { requireSmallJson } from "./json-size.ts";

const limits = { maxBytes: 1, maxNames: 10 };
const judge = (text: string) => () => requireSmallJson(text, limits);
const names = (n: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 1])));

describe("a JSON text", () => {
  it("may have as many names as are allowed, and not one more", () => {
    expect(judge(names(10))).not.toThrow();
    expect(judge(names(11))).toThrow(/too large/);
    // Names that come again are one member when parsed, and work all the same.
    expect(judge(`{${'"a":1,'.repeat(11)}"a":1}`)).toThrow(/too large/);
  });

  it("may have many values, but not any number", () => {
    expect(judge(JSON.stringify(Array(121).fill(1)))).not.toThrow();
    expect(judge(JSON.stringify(Array(122).fill(1)))).toThrow(/too large/);
  });

  it("is nested as deep as anything of ours, and no deeper", () => {
    expect(judge(`${"[".repeat(32)}${"]".repeat(32)}`)).not.toThrow();
    expect(judge("[".repeat(33))).toThrow(/too large/);
    expect(judge("[{},{},[],[]]".repeat(30))).not.toThrow();
  });

  it.each([
    ["signs inside strings", JSON.stringify({ a: ":,[{".repeat(1_000) })],
    ["quotes and backslashes inside strings", JSON.stringify({ a: '\\"\\\\":,[{'.repeat(1_000) })],
    ["a string that ends in a backslash", JSON.stringify(["\\", ":".repeat(50)])],
    ["a string that never ends", `{"a":"${":".repeat(50)}`],
    ["nothing", ""],
  ])("%s count for nothing", (_, text) => {
    expect(judge(text)).not.toThrow();
  });

  it("of backslashes alone is read in one pass", () => {
    expect(judge(`"${'\\"'.repeat(200_000)}`)).not.toThrow();
  });
});
