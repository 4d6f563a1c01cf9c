import type { Display } from "@respons/wire";
import type { Deps, PublishedForm } from "../deps.ts";

export type DisplayRow = [
  formId: number,
  day: string,
  formVersion: number,
  unitId: number,
  language: string,
  channel: string,
  point: string,
  step: string,
];

/** Adds one to the count of a display step. Resolves after the commit. */
export type CountDisplay = (form: PublishedForm, display: Display) => Promise<void>;

export function createCountDisplay(
  deps: Pick<Deps, "units" | "points" | "calendar" | "now">,
  append: (row: DisplayRow) => Promise<unknown>,
): CountDisplay {
  return async (form, display) => {
    const unit = display.unit === undefined ? undefined : await deps.units.find(display.unit);
    const { point } = display;
    const known = point === undefined ? undefined : await deps.points.find(form.row.id, point);
    await append([
      form.row.id,
      deps.calendar.dayOf(deps.now()),
      display.formVersion,
      unit?.id ?? form.row.unitId,
      display.language,
      display.channel,
      known?.slug ?? "",
      display.step,
    ]);
  };
}

export const COUNT_DISPLAYS = `
INSERT INTO display_counts
  (form_id, day, form_version, unit_id, language, channel, point, step, n)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
  value ->> 7, count(*)
FROM json_each(?) WHERE true
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ON CONFLICT DO UPDATE SET n = n + excluded.n`;
