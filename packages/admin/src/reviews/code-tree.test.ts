import { expect, it } from "vitest";
import type { Codebook } from "@respons/wire";
import { codePath, holdsChosen, levelOf, listCodes, searchCodes, toggleCode } from "./code-tree.ts";

const codebook: Pick<Codebook, "dimensions"> = {
  dimensions: [
    {
      id: "theme",
      name: { sv: "Tema" },
      multiple: true,
      codes: [
        {
          id: "access",
          name: { sv: "Tillgång till service", en: "Access" },
          codes: [
            { id: "access.phone", name: { sv: "Numret upptaget", en: "Line busy" } },
            { id: "access.old", name: { sv: "Köer" }, retired: true },
          ],
        },
        { id: "care", name: { sv: "Vårdens kvalitet", en: "Quality of care" } },
      ],
    },
    {
      id: "tone",
      name: { sv: "Ton" },
      multiple: false,
      codes: [
        { id: "tone.positive", name: { sv: "Positiv" } },
        { id: "tone.negative", name: { sv: "Negativ" } },
      ],
    },
  ],
};
const codes = listCodes(codebook);
const ids = (found: typeof codes) => found.map(({ code }) => code.id);

it("lists the codes as the tree goes, each with what stands above", () => {
  expect(ids(codes)).toEqual([
    "access",
    "access.phone",
    "access.old",
    "care",
    "tone.positive",
    "tone.negative",
  ]);
  expect(codes.slice(1, 2).map((one) => codePath(one, "sv"))).toEqual([
    "Tillgång till service › Numret upptaget",
  ]);
});

it("puts several codes of one dimension on a text, and one where the dimension takes one", () => {
  const both = toggleCode(codes, toggleCode(codes, [], "access.phone"), "care");
  expect(both).toEqual(["access.phone", "care"]);
  const positive = toggleCode(codes, both, "tone.positive");
  expect(toggleCode(codes, positive, "tone.negative")).toEqual([
    "access.phone",
    "care",
    "tone.negative",
  ]);
  expect(toggleCode(codes, ["tone.negative"], "tone.negative")).toEqual([]);
  expect(toggleCode(codes, ["care"], "not.there")).toEqual(["care"]);
});

it("finds codes by any word of their path, in any language, without accents, own names first", () => {
  expect(ids(searchCodes(codes, "tillgang"))).toEqual(["access", "access.phone"]);
  expect(ids(searchCodes(codes, "busy access"))).toEqual(["access.phone"]);
  expect(ids(searchCodes(codes, "  "))).toEqual([]);
  expect(ids(searchCodes(codes, "köer"))).toEqual([]);
});

it("shows a retired code only where a text has it", () => {
  const [first] = codes;
  const dimension = first?.dimension ?? { id: "", name: {}, multiple: true, codes: [] };
  expect(levelOf(dimension, first?.code, []).map(({ id }) => id)).toEqual(["access.phone"]);
  expect(levelOf(dimension, first?.code, ["access.old"])).toHaveLength(2);
  expect(first && holdsChosen(first.code, ["access.old"])).toBe(true);
});
