import { expect, it } from "vitest";
import type { StaffSession, UnitSummary } from "@respons/wire";
import { administeredUnits } from "./administered-units.ts";

const unit = (slug: string, parent: string | null): UnitSummary => ({
  slug,
  parent,
  name: { sv: slug },
  kind: "office",
});
const units = [
  unit("ward", "clinic"),
  unit("coast", null),
  unit("clinic", "coast"),
  unit("harbour", "coast"),
];

it("gives the units of one's administration and all below them, and no others", () => {
  const session = {
    units,
    roles: [
      { role: "administrator", unit: "clinic" },
      { role: "reader", unit: "coast" },
    ],
  } as unknown as StaffSession;
  expect(administeredUnits(session).map(({ slug }) => slug)).toEqual(["ward", "clinic"]);
});
