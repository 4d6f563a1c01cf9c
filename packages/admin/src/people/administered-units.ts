import { rolePermissions, type StaffSession, type UnitSummary } from "@respons/wire";

/** The units on which the person may give roles: those of their administration and all below. */
export function administeredUnits({ roles, units }: StaffSession): UnitSummary[] {
  const own = roles
    .filter(({ role }) => rolePermissions[role].includes("manage-people"))
    .map(({ unit }) => unit);
  const reached = new Set(own);
  for (const slug of reached) {
    for (const unit of units) if (unit.parent === slug) reached.add(unit.slug);
  }
  return units.filter(({ slug }) => reached.has(slug));
}
