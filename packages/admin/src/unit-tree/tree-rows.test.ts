import { expect, it } from "vitest";
import type { UnitDetail } from "@respons/wire";
import { movingTargets, subtreeOf, toBranches, type Branch } from "./tree-rows.ts";

const unit = (
  slug: string,
  parent: string | null,
  kind: UnitDetail["kind"],
  endedAt: string | null = null,
): UnitDetail => ({
  slug,
  parent,
  kind,
  endedAt,
  name: { sv: slug },
  oid: null,
  revision: 1,
  people: 0,
  forms: 0,
  closures: [],
});
const units = [
  unit("ward", "clinic", "office"),
  unit("coast", null, "organisation"),
  unit("care", "coast", "department"),
  unit("clinic", "care", "office"),
  unit("care-9", "coast", "department"),
  unit("care-10", "coast", "department"),
  unit("old", "coast", "service", "2026-01-01"),
];
const write = (branches: readonly Branch[]): string =>
  branches
    .map(({ unit: { slug }, below }) => slug + (below.length > 0 ? `(${write(below)})` : ""))
    .join(" ");

it("builds the tree whatever the order, siblings as people count", () => {
  expect(write(toBranches(units, "sv"))).toBe("coast(care(clinic(ward)) care-9 care-10 old)");
});

it("puts on top what hangs below a unit that is not listed", () => {
  expect(
    write(
      toBranches(
        units.filter(({ slug }) => slug !== "coast"),
        "sv",
      ),
    ),
  ).toBe("care(clinic(ward)) care-9 care-10 old");
});

it("moves a unit neither into itself nor below a finer kind, nor where it stands", () => {
  expect([...subtreeOf(units, "care")]).toEqual(["care", "clinic", "ward"]);
  const targets = (slug: string) =>
    movingTargets(
      units,
      units.find((one) => one.slug === slug)!,
    ).map((one) => one.slug);
  expect(targets("care")).toEqual(["care-9", "care-10"]);
  expect(targets("ward")).toEqual(["coast", "care", "care-9", "care-10"]);
});
