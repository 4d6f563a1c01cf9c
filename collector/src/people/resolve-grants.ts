import type { RoleGrant } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { NewGrant } from "./store.ts";

/**
 * The asked roles with their units, each once.
 * @throws Problem `input-invalid` where a unit is unknown or outside the scope: which, it does not say
 */
export async function resolveGrants(
  deps: Pick<Deps, "units">,
  scope: Scope,
  asked: readonly RoleGrant[],
): Promise<NewGrant[]> {
  const tree = await deps.units.all();
  const grants = asked.map(({ role, unit: slug }, i): NewGrant => {
    const unit = tree.find((one) => one.slug === slug);
    if (!unit || !scope.has(unit.id)) {
      const message = "must be a unit that you administer";
      throw new Problem("input-invalid", { errors: [{ path: `roles.${i}.unit`, message }] });
    }
    return { role, unitId: unit.id };
  });
  return grants.filter((grant, i) => grants.findIndex((one) => isSame(one, grant)) === i);
}

export function isSame(a: NewGrant, b: NewGrant): boolean {
  return a.role === b.role && a.unitId === b.unitId;
}
