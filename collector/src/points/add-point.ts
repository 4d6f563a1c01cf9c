import type { NewPoint, Point } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { requirePoint, toPoint } from "./find-for-points.ts";
import { insertPoint, listPointsOfForm } from "./store.ts";
import { toFreeSlug, toSlug } from "./to-slug.ts";

/** More people than this do not make a point of one name in the same moment. */
const TRIES = 5;

/**
 * Makes a point of a form.
 * @throws Problem `not-found` for a unit outside the scope
 */
export async function addPoint(
  deps: Deps,
  caller: Caller,
  scope: Scope,
  form: PublishedForm["row"],
  { name, kind, unit: unitSlug }: NewPoint,
): Promise<Point> {
  const unit = await deps.units.find(unitSlug);
  if (!unit || unit.endedAt || !scope.has(unit.id)) throw new Problem("not-found");
  for (let i = 0; i < TRIES; i += 1) {
    const others = await listPointsOfForm(deps.db.read, form.id);
    const slug = toFreeSlug(toSlug(name, kind), new Set(others.map((other) => other.slug)));
    const row = { formId: form.id, slug, unitId: unit.id, kind, name };
    const isMade = await deps.audit.write(
      {
        actor: caller,
        action: "point.made",
        unitId: unit.id,
        objectKind: "point",
        objectId: `${form.slug}/${slug}`,
        details: { kind, name },
      },
      [insertPoint(deps.db.write, { ...row, createdAt: deps.now(), endedAt: null })],
    );
    if (!isMade) continue;
    deps.points.refresh();
    return toPoint(await requirePoint(deps, scope, form.id, slug));
  }
  throw new Problem("busy", { retryAfterSeconds: 2 });
}
