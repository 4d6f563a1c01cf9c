import { expect, it } from "vitest";
import type { Codebook } from "@respons/wire";
import { assignKeys, useRecent } from "./code-keys.ts";

const code = (id: string, ...codes: { id: string; name: Record<string, string> }[]) => ({
  id,
  name: { en: id },
  codes,
});
const dimension = (id: string, codes: ReturnType<typeof code>[]) => ({
  id,
  name: { en: id },
  multiple: true,
  codes,
});
const codebook: Codebook = {
  slug: "book",
  name: { en: "Book" },
  source: null,
  used: [],
  revision: 1,
  dimensions: [
    dimension("theme", [code("a", code("a.x"), code("a.y")), code("b")]),
    dimension("tone", [code("good"), code("bad")]),
    dimension("who", [code("nurse")]),
    dimension("fourth", [code("far")]),
  ],
};

it("each of the first three dimensions has a row of keys of its own", () => {
  expect([...assignKeys(codebook, {}, [])]).toEqual([
    ["a", "1"],
    ["b", "2"],
    ["good", "q"],
    ["bad", "w"],
    ["nurse", "a"],
  ]);
});

it("an open code gives its row to the narrower ones, and the other rows stay", () => {
  const keys = assignKeys(codebook, { theme: "a" }, []);
  expect([keys.get("a.x"), keys.get("a.y"), keys.get("b"), keys.get("good")]).toEqual([
    "1",
    "2",
    undefined,
    "q",
  ]);
});

it("a code used lately keeps its key until five newer ones need it", () => {
  const used = ["a", "b", "c", "d", "e", "a", "f"].reduce<{ code: string; at: number }[]>(
    (recent, one, at) => useRecent(recent, one, at),
    [],
  );
  expect(used.map((one) => one.code)).toEqual(["a", "f", "c", "d", "e"]);
});
