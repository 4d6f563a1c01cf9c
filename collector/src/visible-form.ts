import type { Caller } from "./access/caller.ts";
import type { Deps, PublishedForm } from "./deps.ts";
import { Problem } from "./http/problem.ts";

/**
 * A published form of a unit that the caller sees: one of their own, or one above that their
 * units answer for too.
 * @throws Problem `form-unknown`, also for the forms of others
 */
export async function requireVisibleForm(
  deps: Pick<Deps, "forms">,
  caller: Caller,
  slug: string,
): Promise<PublishedForm> {
  const form = await deps.forms.find(slug);
  const visible = await caller.access.visibleUnits();
  if (!form || !visible.some(({ id }) => id === form.row.unitId)) throw new Problem("form-unknown");
  return form;
}
