import { expect, it } from "vitest";
import { exportPath } from "./export-path.ts";

it.each([
  ["csv", "/api/forms/booking/responses.csv?language=sv"],
  ["excel", "/api/forms/booking/responses.csv?language=sv&dialect=excel"],
  ["jsonl", "/api/forms/booking/responses.jsonl?language=sv"],
] as const)("%s is fetched from its own address with the filters", (format, path) => {
  expect(exportPath("booking", { language: "sv" }, format)).toBe(path);
});
