import type { RoleGrant } from "@respons/wire";
import type { Deps } from "../deps.ts";
import type { NewGrant } from "./store.ts";

/** The grants as the audit log names them. */
export async function describeGrants(
  { units }: Pick<Deps, "units">,
  grants: readonly NewGrant[],
): Promise<RoleGrant[]> {
  const tree = await units.all();
  return grants.flatMap(({ role, unitId }) => {
    const unit = tree.find(({ id }) => id === unitId);
    return unit ? [{ role, unit: unit.slug }] : [];
  });
}

/** Whose administrators read about it in the audit log; the organisation's where nobody else. */
export function unitOf(grants: readonly NewGrant[]): number | null {
  return grants[0]?.unitId ?? null;
}
