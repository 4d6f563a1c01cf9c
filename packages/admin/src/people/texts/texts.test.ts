import { describe, expect, it } from "vitest";
import { permissions, roles } from "@respons/wire";
import { permissionWords } from "../people-words.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value === "function") {
      const words: unknown = (value as (...values: number[]) => unknown)(2, 3);
      return [[here, String(words)] satisfies [string, string]];
    }
    return flatten(value as object, here);
  });
}

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s words about people", (_, texts) => {
  it("stand in every place, and take in what is given", () => {
    const all = flatten(texts);
    expect(all.filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.person.removeFactorText("Anna")).toContain("Anna");
  });

  it("explain every role and every permission", () => {
    expect(Object.keys(texts.roles)).toEqual([...roles]);
    expect(Object.keys(texts.permissions)).toEqual([...permissions]);
  });
});

it("leave no Swedish in the other languages", () => {
  const swedish = new Map(flatten(sv));
  for (const texts of [fi, en]) {
    const same = flatten(texts).filter(([path, words]) => swedish.get(path) === words);
    expect(same.filter(([path]) => !mayBeSame.has(path))).toEqual([]);
  }
});
const mayBeSame = new Set([".roleOn", ".person.sessionsCount"]);

it("says what roles together may do, each thing once", () => {
  expect(permissionWords(["reader", "handler"], "en")).toEqual([
    "see figures and results",
    "read responses",
    "read clients' contacts",
    "enter feedback from phone and paper",
  ]);
});
