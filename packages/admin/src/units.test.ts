import type { UnitSummary } from "@respons/wire";
import { describe, expect, it } from "vitest";
import { toUnitRows, unitName } from "./units.ts";

const unit = (slug: string, sv: string, parent: string | null): UnitSummary => ({
  slug,
  name: { sv },
  kind: "service",
  parent,
});
const units = [
  unit("station-10", "Station 10", "health"),
  unit("health", "Hälsovård", "root"),
  unit("station-2", "Station 2", "health"),
  unit("root", "Organisationen", null),
  unit("dental", "Älvtandvård", "root"),
];

describe("the tree of units", () => {
  it("is walked from the top, siblings as people sort them", () => {
    expect(toUnitRows(units, "sv").map(({ unit, depth }) => `${depth} ${unit.slug}`)).toEqual([
      "0 root",
      "1 health",
      "2 station-2",
      "2 station-10",
      "1 dental",
    ]);
  });

  it("shows a subtree whose parent one may not see", () => {
    expect(toUnitRows(units.slice(0, 3), "sv").map(({ depth }) => depth)).toEqual([0, 1, 1]);
  });

  it("names a unit, and an unknown one by its slug", () => {
    expect(unitName(units, "dental", "fi")).toBe("Älvtandvård");
    expect(unitName(units, "gone", "fi")).toBe("gone");
  });
});
