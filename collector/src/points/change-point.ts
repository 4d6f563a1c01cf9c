import type { Context } from "hono";
import type { Point, PointChange } from "@respons/wire";
import type { ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { findForPoints, requirePoint, toPoint } from "./find-for-points.ts";
import { endPoint, renamePoint, type ListedPoint } from "./store.ts";

type Change = ({ kind: "rename" } & PointChange) | { kind: "end" } | { kind: "restore" };

const actions = { rename: "point.renamed", end: "point.ended", restore: "point.restored" } as const;

/**
 * Changes the point that the path names, and writes it down.
 * @throws Problem `form-unknown`, `not-found`, `changed-meanwhile`
 */
export async function changePoint(
  deps: Deps,
  c: Context<ScopedEnv>,
  change: Change,
): Promise<Point> {
  const [caller, scope] = [c.get("caller"), c.get("scope")];
  const form = await findForPoints(deps, caller, c.req.param("form") ?? "");
  const point = await requirePoint(deps, scope, form.id, c.req.param("point") ?? "");
  const isChanged = await deps.audit.write(
    {
      actor: caller,
      action: actions[change.kind],
      unitId: point.unitId,
      objectKind: "point",
      objectId: `${form.slug}/${point.slug}`,
      ...(change.kind === "rename" ? { details: { name: change.name } } : {}),
    },
    [toStatement(deps, form.id, point, change)],
  );
  if (!isChanged) throw new Problem("changed-meanwhile");
  deps.points.refresh();
  return toPoint(await requirePoint(deps, scope, form.id, point.slug));
}

function toStatement(deps: Deps, formId: number, { slug }: ListedPoint, change: Change) {
  const key = { formId, slug };
  if (change.kind === "rename") {
    return renamePoint(deps.db.write, key, change.name, change.previousName);
  }
  return endPoint(deps.db.write, key, change.kind === "end" ? deps.now() : null);
}
