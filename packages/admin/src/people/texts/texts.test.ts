import { describe, expect, it } from "vitest";
import { permissions, roles } from "@respons/wire";
import { flattenTexts } from "../../texts/flatten-texts.ts";
import { permissionWords } from "../people-words.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

describe.each([
  ["Swedish", sv],
  ["Finnish", fi],
  ["English", en],
])("the %s words about people", (_, texts) => {
  it("stand in every place, and take in what is given", () => {
    const all = flattenTexts(texts);
    expect(all.filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(texts.person.removeFactorText("Anna")).toContain("Anna");
  });

  it("explain every role and every permission", () => {
    expect(Object.keys(texts.roles)).toEqual([...roles]);
    expect(Object.keys(texts.permissions)).toEqual([...permissions]);
  });
});

it("leave no Swedish in the other languages", () => {
  const swedish = new Map(flattenTexts(sv));
  for (const texts of [fi, en]) {
    const same = flattenTexts(texts).filter(([path, words]) => swedish.get(path) === words);
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
    "decide what in the quarantine is spam",
    "handle cases and answer clients",
  ]);
});
