import { rolePermissions, type StaffSession, type UnitSummary } from "@respons/wire";

/** The units where the person may edit forms: those with such a role, and all below them. */
export function editableUnits({
  units,
  roles,
}: Pick<StaffSession, "units" | "roles">): UnitSummary[] {
  const granted = new Set(
    roles
      .filter(({ role }) => rolePermissions[role].includes("edit-forms"))
      .map(({ unit }) => unit),
  );
  const parents = new Map(units.map(({ slug, parent }) => [slug, parent]));
  const isInside = (slug: string | null): boolean =>
    slug !== null && (granted.has(slug) || isInside(parents.get(slug) ?? null));
  return units.filter(({ slug }) => isInside(slug));
}
