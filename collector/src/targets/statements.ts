import type { IndicatorChange, TargetChange } from "@respons/wire";
import type { Statement } from "../db/connection.ts";
import type { IndicatorRow } from "./store.ts";

type Row = Pick<IndicatorRow, "question" | "formula" | "denominator" | "minimumN">;

/** An indicator with its targets; the last statement changes nothing where it was there before. */
export function insertIndicator(
  formId: number,
  { question, formula, denominator, minimumN }: Row,
  targets: readonly { unitId: number; year: number; value: number }[],
): Statement[] {
  const indicator = {
    sql: `INSERT INTO indicators (form_id, question, formula, denominator, minimum_n)
      VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    args: [formId, question, formula, denominator, minimumN],
  };
  if (targets.length === 0) return [indicator];
  const rows = targets.map(({ unitId, year, value }) => [unitId, year, value]);
  return [
    indicator,
    {
      sql: `INSERT INTO indicator_targets (indicator_id, unit_id, year, value)
        SELECT i.id, json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]'),
          json_extract(t.value, '$[2]')
        FROM indicators AS i, json_each(?) AS t
        WHERE i.form_id = ? AND i.question = ? AND i.formula = ? AND changes() > 0`,
      args: [JSON.stringify(rows), formId, question, formula],
    },
  ];
}

/** Nothing where it has another revision. */
export function updateIndicator(
  id: number,
  { denominator, minimumN, revision }: IndicatorChange,
): Statement {
  return {
    sql: `UPDATE indicators SET denominator = ?, minimum_n = ?, revision = revision + 1
      WHERE id = ? AND revision = ?`,
    args: [denominator, minimumN, id, revision],
  };
}

/** With all its targets. */
export function deleteIndicator(id: number): Statement[] {
  return [
    { sql: "DELETE FROM indicator_targets WHERE indicator_id = ?", args: [id] },
    { sql: "DELETE FROM indicators WHERE id = ?", args: [id] },
  ];
}

/** Nothing where the target is that already. */
export function setTarget(
  id: number,
  unitId: number,
  { year, value }: Pick<TargetChange, "year" | "value">,
): Statement {
  if (value === null) {
    return {
      sql: "DELETE FROM indicator_targets WHERE indicator_id = ? AND unit_id = ? AND year = ?",
      args: [id, unitId, year],
    };
  }
  return {
    sql: `INSERT INTO indicator_targets (indicator_id, unit_id, year, value)
      SELECT id, ?, ?, ? FROM indicators WHERE id = ?
      ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
    args: [unitId, year, value, id],
  };
}
