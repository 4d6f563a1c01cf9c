import { describe, expect, it } from "vitest";
import { countCaseFilters, readCaseQuery, toCasesPath, withCaseFilter } from "./case-query.ts";

const read = (text: string) => readCaseQuery(new URLSearchParams(text));

describe("the query of the queue", () => {
  it("begins with the open cases", () => {
    expect(read("").view).toBe("open");
    expect(toCasesPath(read(""))).toBe("/admin/cases");
  });

  it("leaves out what does not fit", () => {
    const query = read("view=nonsense&from=soon&named=maybe&language=sv");
    expect(query).toEqual({ ...read(""), language: "sv" });
  });

  it("comes back from its address as it went there", () => {
    const query = read("view=late&form=booking&unit=root&named=no&from=2026-01-01");
    expect(read(toCasesPath(query).split("?")[1] ?? "")).toEqual(query);
    expect(countCaseFilters(query)).toBe(4);
  });

  it("keeps its view and the other filters when one changes", () => {
    const query = withCaseFilter(read("view=mine&form=booking&language=fi"), "language", "");
    expect(toCasesPath(query)).toBe("/admin/cases?view=mine&form=booking");
  });
});
