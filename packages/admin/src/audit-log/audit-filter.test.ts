import { expect, it } from "vitest";
import { readAuditFilter } from "./audit-filter.ts";

it("reads the filter of an address and leaves out what does not fit", () => {
  const read = (query: string) => readAuditFilter(new URLSearchParams(query));
  expect(read("person=Anna&action=unit&from=2026-01-01&x=1")).toEqual({
    person: "Anna",
    action: "unit",
    from: "2026-01-01",
  });
  expect(read("action=DROP TABLE&to=2026-02-31&object=%20")).toEqual({});
});
