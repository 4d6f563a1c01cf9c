import {
  rolePermissions,
  type Permission,
  type StaffSession,
  type UnitSummary,
} from "@respons/wire";

/** The units on which the person's roles give a permission: those of the roles and all below. */
export function unitsFor({ roles, units }: StaffSession, permission: Permission): UnitSummary[] {
  const reached = new Set(
    roles.filter(({ role }) => rolePermissions[role].includes(permission)).map(({ unit }) => unit),
  );
  for (const slug of reached) {
    for (const unit of units) if (unit.parent === slug) reached.add(unit.slug);
  }
  return units.filter(({ slug, ended }) => !ended && reached.has(slug));
}
