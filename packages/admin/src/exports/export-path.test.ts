import { expect, it } from "vitest";
import { exportPath } from "./export-path.ts";

it.each([
  ["csv", "/api/forms/booking/responses.csv?language=sv"],
  ["excel", "/api/forms/booking/responses.csv?language=sv&dialect=excel"],
  ["jsonl", "/api/forms/booking/responses.jsonl?language=sv"],
  ["xlsx", "/api/forms/booking/responses.xlsx?language=sv"],
  ["parquet", "/api/forms/booking/responses.parquet?language=sv"],
] as const)("%s is fetched from its own address with the filters", (choice, path) => {
  expect(exportPath("booking", { language: "sv" }, choice)).toBe(path);
});

it("asks for contacts with the reason", () => {
  const extras = { export: "abc", include: "contacts", reason: "answer" } as const;
  expect(exportPath("booking", {}, "csv", extras)).toBe(
    "/api/forms/booking/responses.csv?export=abc&include=contacts&reason=answer",
  );
});
