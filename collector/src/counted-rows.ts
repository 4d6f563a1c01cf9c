import { and, eq, gte, inArray, lte, max, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { within } from "./access/scope.ts";
import type { Queries } from "./db/database.ts";
import { forms } from "./forms/table.ts";
import { planPeriods, type PeriodPlan, type PeriodRange } from "./plan-periods.ts";
import { answerCounts, periodCounts } from "./responses/table.ts";
import { deletions } from "./retention/table.ts";
import type { ResponseSelection } from "./selection.ts";

/** A selection within some forms, with how its days are read. */
export interface CountedSelection {
  selection: ResponseSelection;
  formIds: number[];
  plan: PeriodPlan;
}

/** By form: through which day its figures are kept by month and year alone. */
async function listDaysGone(db: Queries, formId?: number): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: deletions.formId, day: max(deletions.throughDay) })
    .from(deletions)
    .where(
      and(
        eq(deletions.clock, "scores"),
        formId === undefined ? undefined : eq(deletions.formId, formId),
      ),
    )
    .groupBy(deletions.formId);
  return new Map(rows.map(({ id, day }) => [id, day ?? ""]));
}

/** How the figures of one form are read, also those of responses that have run out. */
export async function planSelection(
  db: Queries,
  selection: ResponseSelection & { formId: number },
): Promise<CountedSelection> {
  const { fromDay, toDay, formId } = selection;
  const gone = (await listDaysGone(db, formId)).get(formId);
  return { selection, formIds: [formId], plan: planPeriods(fromDay, toDay, gone) };
}

type MoreColumn = "language" | "point" | "unit_id" | "channel";

/**
 * The roll-up of what fits as a table in brackets: `period` (a day, a month or a year), `question`,
 * `value`, `form_version`, those of `more` and `n`, summed over the rest. Without `more`, SQLite
 * sums while it reads, in the order of the key.
 */
export function countedRows(
  { selection, formIds, plan }: CountedSelection,
  { more = [], questions }: { more?: readonly MoreColumn[]; questions?: readonly string[] } = {},
): SQL {
  const columns = sql.raw(["question", "value", "form_version", ...more].join(", "));
  const from = (table: typeof answerCounts | typeof periodCounts, period: AnyColumn) =>
    function select([first, last]: PeriodRange, grain?: SQL): SQL {
      const fits = and(
        inArray(table.formId, formIds),
        grain,
        gte(period, first),
        lte(period, last),
        questions && inArray(table.question, [...questions]),
        ...toConditions(selection, table),
      );
      return sql`SELECT ${period} AS period, ${columns}, sum(n) AS n FROM ${table}
        WHERE ${fits} GROUP BY ${period}, ${columns}`;
    };
  const ofDays = from(answerCounts, answerCounts.day);
  const ofPeriods = from(periodCounts, periodCounts.period);
  const parts = [
    ...plan.years.map((range) => ofPeriods(range, eq(periodCounts.grain, "year"))),
    ...plan.months.map((range) => ofPeriods(range, eq(periodCounts.grain, "month"))),
    ...plan.days.map((range) => ofDays(range)),
  ];
  if (parts.length === 0) parts.push(ofDays(["", ""]));
  return sql`(${sql.join(parts, sql` UNION ALL `)})`;
}

function toConditions(
  { scope, language, unitIds, channel, point }: ResponseSelection,
  table: typeof answerCounts | typeof periodCounts,
): (SQL | undefined)[] {
  return [
    within(scope, table.unitId),
    language === undefined ? undefined : eq(table.language, language),
    unitIds && inArray(table.unitId, unitIds),
    channel === undefined ? undefined : eq(table.channel, channel),
    point === undefined ? undefined : eq(table.point, point),
  ];
}

/** Responses of the selection that still stand: those that ran out are in figures alone. */
export async function countStanding(db: Queries, selection: ResponseSelection): Promise<number> {
  const { formId, fromDay, toDay } = selection;
  const gone = await listDaysGone(db, formId);
  const ids =
    formId === undefined
      ? (await db.select({ id: forms.id }).from(forms)).map(({ id }) => id)
      : [formId];
  // Forms that keep for the same time are read together.
  const days = [...new Set(ids.map((id) => gone.get(id)))];
  const counts = days.map(async (day) => {
    const formIds = ids.filter((id) => gone.get(id) === day);
    const after = day === undefined ? undefined : dayAfter(day);
    const from = [after, fromDay]
      .filter((one) => one !== undefined)
      .toSorted()
      .at(-1);
    const plan = planPeriods(from, toDay);
    const rows = countedRows({ selection, formIds, plan }, { questions: [""] });
    const [row] = await db.values<[number]>(sql`SELECT coalesce(sum(n), 0) FROM ${rows}`);
    return row?.[0] ?? 0;
  });
  return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
