import type { Channel, ResponseFilter } from "@respons/wire";
import type { Scope } from "./access/scope.ts";
import type { Deps } from "./deps.ts";
import { Problem } from "./http/problem.ts";

/** A filter with its names resolved to keys and its days to moments; `until` is exclusive. */
export interface ResponseSelection {
  /** The caller's units; no selection without. */
  scope: Scope;
  formId?: number | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  language?: string | undefined;
  /** Narrows the scope; empty selects nothing. */
  unitIds?: number[] | undefined;
  channel?: Channel | undefined;
  /** Of a registered point. */
  point?: string | undefined;
}

/**
 * A filter as the stores understand it.
 * @throws Problem `form-unknown`; `query-invalid` for a unit that is unknown or outside the scope,
 * and for a point without its form
 */
export async function toSelection(
  deps: Pick<Deps, "forms" | "units" | "calendar">,
  scope: Scope,
  filter: ResponseFilter & { form?: string | undefined },
): Promise<ResponseSelection> {
  const form = filter.form === undefined ? undefined : await deps.forms.find(filter.form);
  if (filter.form !== undefined && !form) throw new Problem("form-unknown");
  if (filter.point !== undefined && !form) {
    throw new Problem("query-invalid", { errors: [{ path: "point", message: "needs a form" }] });
  }
  const unitIds = filter.unit === undefined ? undefined : await deps.units.subtreeIds(filter.unit);
  if (unitIds && !unitIds.some((id) => scope.has(id))) {
    throw new Problem("query-invalid", { errors: [{ path: "unit", message: "does not exist" }] });
  }
  const { calendar } = deps;
  return {
    scope,
    formId: form?.row.id,
    from: filter.from === undefined ? undefined : calendar.startOf(filter.from),
    until: filter.to === undefined ? undefined : calendar.startOf(calendar.nextDay(filter.to)),
    fromDay: filter.from,
    toDay: filter.to,
    language: filter.language,
    unitIds,
    channel: filter.channel,
    point: filter.point,
  };
}
