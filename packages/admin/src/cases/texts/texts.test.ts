import { expect, it } from "vitest";
import { caseTexts } from "./index.ts";

const flatten = (texts: object): string[] =>
  Object.values(texts).flatMap((value: unknown) =>
    typeof value === "string"
      ? [value]
      : typeof value === "function"
        ? []
        : flatten(value as object),
  );

it("the words about cases stand in every language, each in its own", () => {
  const { sv, fi, en } = caseTexts;
  for (const texts of [sv, fi, en]) expect(flatten(texts).filter((text) => !text)).toEqual([]);
  const swedish = new Set(flatten(sv));
  expect([...flatten(fi), ...flatten(en)].filter((text) => swedish.has(text))).toEqual([]);
});
