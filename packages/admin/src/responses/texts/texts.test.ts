import { expect, it } from "vitest";
import { contactTexts } from "./index.ts";

const flatten = (texts: object): string[] =>
  Object.values(texts).flatMap((value: string | object) =>
    typeof value === "string" ? [value] : flatten(value),
  );

it("the words about a client's contact stand in every language, each in its own", () => {
  const { sv, fi, en } = contactTexts;
  for (const texts of [sv, fi, en]) expect(flatten(texts).filter((text) => !text)).toEqual([]);
  const swedish = new Set(flatten(sv));
  expect([...flatten(fi), ...flatten(en)].filter((text) => swedish.has(text))).toEqual([]);
});
