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
