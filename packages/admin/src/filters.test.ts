import { describe, expect, it } from "vitest";
import { countFilters, readCutBy, readFilter, readForm, toQuery, withFilter } from "./filters.ts";

describe("filters in the address", () => {
  it("are read back as they were written", () => {
    const filter = {
      from: "2020-01-01",
      to: "2020-12-31",
      language: "sv",
      unit: "health-station-1",
      channel: "qr",
      point: "poster",
    } as const;
    expect(readFilter(new URLSearchParams(toQuery(filter)))).toEqual(filter);
  });

  it("leave out what is no filter", () => {
    const query = new URLSearchParams("from=yesterday&to=&channel=pigeon&language=fi&colour=red");
    expect(readFilter(query)).toEqual({ language: "fi" });
  });

  it("write nothing where nothing is set", () => {
    expect(toQuery({ form: undefined, unit: "" })).toBe("");
  });

  it("are set and removed one by one", () => {
    expect(withFilter({ unit: "a" }, "channel", "sms")).toEqual({ unit: "a", channel: "sms" });
    expect(withFilter({ unit: "a", channel: "sms" }, "unit", "")).toEqual({ channel: "sms" });
  });

  it("are counted", () => {
    expect(countFilters({})).toBe(0);
    expect(countFilters({ from: "2020-01-01", language: "sv" })).toBe(2);
  });

  it("know the form and the cut", () => {
    const query = new URLSearchParams("form=booking&by=language");
    expect(readForm(query)).toBe("booking");
    expect(readCutBy(query)).toBe("language");
    expect(readCutBy(new URLSearchParams("by=moon"))).toBe("year");
    expect(readForm(new URLSearchParams("form="))).toBeUndefined();
  });
});
