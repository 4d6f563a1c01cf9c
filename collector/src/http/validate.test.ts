import * as v from "valibot";
import { expect, it } from "vitest";
import { Problem } from "./problem.ts";
import { parseOrRefuse } from "./validate.ts";

const Numbers = v.object({ a: v.number(), list: v.array(v.number()) });

function faultsOf(input: unknown): string[] {
  try {
    parseOrRefuse(Numbers, input, "input-invalid");
  } catch (error) {
    if (error instanceof Problem) return (error.errors ?? []).map(({ path }) => path);
  }
  return [];
}

it("names every fault of what a person has sent", () => {
  expect(faultsOf({ a: "1", list: [1, "2", "3"] })).toEqual(["a", "list.1", "list.2"]);
});

it("names the first fault alone where there are thousands", () => {
  expect(faultsOf({ a: "1", list: Array(5_000).fill("x") })).toEqual(["a"]);
});

it("leaves names out that the sender has chosen, and keeps those it knows", () => {
  const Named = v.object({
    texts: v.record(v.string(), v.object({ words: v.string() })),
    more: v.optional(v.pipe(v.array(v.union([v.number(), v.object({ inner: v.number() })])))),
  });
  const input = { texts: { chosen: { words: 1 }, asked: {}, sv: 1 }, more: [{ inner: "x" }] };
  const refuse = () => parseOrRefuse(Named, input, "input-invalid", ["asked"]);
  expect(refuse).toThrow(
    expect.objectContaining({
      errors: [
        expect.objectContaining({ path: "texts.words" }),
        expect.objectContaining({ path: "texts.asked.words" }),
        expect.objectContaining({ path: "texts.sv" }),
        expect.objectContaining({ path: "more.0" }),
      ],
    }),
  );
});
