import { describe, expect, it } from "vitest";
import { applyDecisions, type Decision, listConcerns, toContactValue } from "./concern.ts";

const never = () => false;
const always = () => true;
const summarise = (texts: string[], mayMove: (kind: string) => boolean) =>
  listConcerns(texts, mayMove).map(({ stretch, offers }) => `${stretch}: ${offers.join(" ")}`);

describe("listConcerns", () => {
  it.each([
    ["010594Y9032", "mask"],
    ["FI21 1234 5600 0007 85", "mask"],
    ["040 123 4567", "mask keep"],
    ["a@example.fi", "mask keep"],
  ])("offers for %s: %s", (stretch, offers) => {
    expect(summarise([`Här: ${stretch}.`], never)).toEqual([`${stretch}: ${offers}`]);
  });

  it("offers to move what an empty contact field waits for, the first of its kind only", () => {
    const texts = ["040 1234567 a@example.fi", "050 7654321 010594Y9032"];
    expect(summarise(texts, (kind) => kind === "phone")).toEqual([
      "040 1234567: move mask keep",
      "a@example.fi: mask keep",
      "050 7654321: mask keep",
      "010594Y9032: mask",
    ]);
  });

  it("has each stretch once, over all texts", () => {
    expect(summarise(["040 1234567, 040 1234567", "040 1234567"], always)).toHaveLength(1);
  });

  it("is empty where nothing is found", () => {
    expect(listConcerns(["Tack!", ""], always)).toEqual([]);
  });
});

describe("applyDecisions", () => {
  const apply = (text: string, decision: Decision) =>
    applyDecisions(
      text,
      (kind) => (kind === "phone" ? decision : "keep"),
      (kind) => `[${kind}]`,
    );

  it.each([
    ["keep", "040 1234567 a@example.fi"],
    ["mask", "[phone] a@example.fi"],
    ["move", "[phone] a@example.fi"],
  ] as const)("%s", (decision, expected) => {
    expect(apply("040 1234567 a@example.fi", decision)).toBe(expected);
  });
});

it.each([
  ["a(at)example.fi", "a@example.fi"],
  ["a [at] example.fi", "a@example.fi"],
  ["040–123\u00a04567", "040-123 4567"],
  ["+358 (0)40 1234567", "+358 (0)40 1234567"],
])("puts %s into a contact field as %s", (stretch, value) => {
  expect(toContactValue(stretch)).toBe(value);
});
