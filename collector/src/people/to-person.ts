import type { Person } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import type { UnitRow } from "../units/table.ts";
import type { PersonRow } from "./store.ts";

/** Provider of people who sign in with a password here. Source: better-auth's own name. */
const PASSWORD_PROVIDER = "credential";

/** The person as an administrator with this scope sees them. */
export function toPerson(
  row: PersonRow,
  scope: Scope,
  tree: readonly UnitRow[],
  { calendar }: Pick<Deps, "calendar">,
): Person {
  const { user, grants } = row;
  const inside = grants.filter(({ unitId }) => scope.has(unitId));
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    language: user.language,
    state: stateOf(row),
    roles: inside.flatMap(({ role, unitId, source }) => {
      const unit = tree.find(({ id }) => id === unitId);
      return unit ? [{ role, unit: unit.slug, source }] : [];
    }),
    rolesElsewhere: grants.length - inside.length,
    manageable: isManageable(row, scope),
    secondFactor: row.hasFactor,
    hasPassword: hasPassword(row),
    sessions: row.sessions,
    lastSignInDay: user.lastSignedInAt ? calendar.dayOf(user.lastSignedInAt) : null,
    linkExpiresAt: row.linkExpiresAt?.toISOString() ?? null,
    revision: user.revision,
  };
}

/** Whoever administers only a part of what a person is must not reach the rest by their sign-in. */
export function isManageable({ grants }: PersonRow, scope: Scope): boolean {
  return grants.every(({ unitId }) => scope.has(unitId));
}

export function hasPassword({ providers }: PersonRow): boolean {
  return providers.includes(PASSWORD_PROVIDER);
}

export function stateOf({ user, providers }: PersonRow): Person["state"] {
  if (user.disabledAt) return "disabled";
  return providers.length === 0 ? "invited" : "active";
}
