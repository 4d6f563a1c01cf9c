import type { Point } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { findForm, findPoint, type ListedPoint } from "./store.ts";

/**
 * A form, published or not, of a unit that the caller sees.
 * @throws Problem `form-unknown`, also for the forms of others
 */
export async function findForPoints(deps: Pick<Deps, "db">, caller: Caller, slug: string) {
  const form = await findForm(deps.db.read, slug);
  const visible = await caller.access.visibleUnits();
  if (!form || !visible.some(({ id }) => id === form.unitId)) throw new Problem("form-unknown");
  return form;
}

/** @throws Problem `not-found`, also for the points of units outside the scope */
export async function requirePoint(
  deps: Pick<Deps, "db">,
  scope: Scope,
  formId: number,
  slug: string,
): Promise<ListedPoint> {
  const point = await findPoint(deps.db.read, scope, formId, slug);
  if (!point) throw new Problem("not-found");
  return point;
}

export function toPoint(row: ListedPoint): Point {
  const { slug, form, unit, kind, name, responses } = row;
  const endedAt = row.endedAt?.toISOString() ?? null;
  return {
    slug,
    form,
    unit,
    kind,
    name,
    createdAt: row.createdAt.toISOString(),
    endedAt,
    responses,
  };
}
