import type { Channel, ResponseFilter } from "@respons/wire";
import type { Deps } from "./deps.ts";
import { Problem } from "./http/problem.ts";

/** A filter with its names resolved to keys and its days to moments; `until` is exclusive. */
export interface ResponseSelection {
  formId?: number | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  language?: string | undefined;
  /** Empty selects nothing. */
  unitIds?: number[] | undefined;
  channel?: Channel | undefined;
}

/**
 * A filter as the stores understand it.
 * @throws Problem `form-unknown`; `query-invalid` for an unknown unit
 */
export async function toSelection(
  deps: Pick<Deps, "forms" | "units" | "calendar">,
  filter: ResponseFilter & { form?: string | undefined },
): Promise<ResponseSelection> {
  const form = filter.form === undefined ? undefined : await deps.forms.find(filter.form);
  if (filter.form !== undefined && !form) throw new Problem("form-unknown");
  const unitIds = filter.unit === undefined ? undefined : await deps.units.subtreeIds(filter.unit);
  if (unitIds?.length === 0) {
    throw new Problem("query-invalid", { errors: [{ path: "unit", message: "does not exist" }] });
  }
  const { calendar } = deps;
  return {
    formId: form?.row.id,
    from: filter.from === undefined ? undefined : calendar.startOf(filter.from),
    until: filter.to === undefined ? undefined : calendar.startOf(calendar.nextDay(filter.to)),
    fromDay: filter.from,
    toDay: filter.to,
    language: filter.language,
    unitIds,
    channel: filter.channel,
  };
}
