import { asc, eq, inArray, sql } from "drizzle-orm";
import type { CountedSelection } from "../counted-rows.ts";
import { countedRows } from "../counted-rows.ts";
import type { Queries } from "../db/database.ts";
import { within, type Scope } from "../access/scope.ts";
import type { UnitTarget } from "../nearest-target.ts";
import { forms } from "../forms/table.ts";
import { periodCounts } from "../responses/table.ts";
import { indicators, indicatorTargets } from "./table.ts";

export type IndicatorRow = typeof indicators.$inferSelect;

/** An indicator with all its targets. */
export interface FollowedIndicator extends IndicatorRow {
  targets: UnitTarget[];
}

/** Those of the forms given, or all; in the order they were made, targets by year. */
export async function listIndicators(
  db: Queries,
  formIds?: readonly number[],
): Promise<FollowedIndicator[]> {
  const rows = await db
    .select()
    .from(indicators)
    .where(formIds && inArray(indicators.formId, [...formIds]))
    .orderBy(asc(indicators.id));
  const ids = rows.map(({ id }) => id);
  const targets = await db
    .select()
    .from(indicatorTargets)
    .where(inArray(indicatorTargets.indicatorId, ids))
    .orderBy(asc(indicatorTargets.year), asc(indicatorTargets.unitId));
  const withTargets = (row: IndicatorRow): FollowedIndicator => ({
    ...row,
    targets: targets
      .filter(({ indicatorId }) => indicatorId === row.id)
      .map(({ unitId, year, value }) => ({ unitId, year, value })),
  });
  return rows.map(withTargets);
}

/** An indicator with the form that it is of. */
export interface NamedIndicator extends IndicatorRow {
  form: { slug: string; unitId: number };
}

export async function findIndicator(db: Queries, id: number): Promise<NamedIndicator | undefined> {
  const [found] = await db
    .select({ indicator: indicators, slug: forms.slug, unitId: forms.unitId })
    .from(indicators)
    .innerJoin(forms, eq(forms.id, indicators.formId))
    .where(eq(indicators.id, id));
  return found && { ...found.indicator, form: { slug: found.slug, unitId: found.unitId } };
}

/** Years in which the forms have responses of the scope's units, oldest first. */
export async function listYears(
  db: Queries,
  scope: Scope,
  formIds: readonly number[],
): Promise<number[]> {
  const rows = await db
    .select({ period: periodCounts.period })
    .from(periodCounts)
    .where(
      sql`${inArray(periodCounts.formId, [...formIds])} AND ${periodCounts.grain} = 'year'
        AND ${periodCounts.question} = '' AND ${within(scope, periodCounts.unitId)}`,
    )
    .groupBy(periodCounts.period)
    .having(sql`sum(${periodCounts.n}) > 0`)
    .orderBy(periodCounts.period);
  return rows.map(({ period }) => Number(period));
}

/** Answers of one value of one question; the empty question counts responses. */
export interface UnitCount {
  year: number;
  question: string;
  value: string;
  version: number;
  unitId: number;
  channel: string;
  n: number;
}

/** The roll-up of these questions by year, unit, version and channel. */
export async function listUnitCounts(
  db: Queries,
  counted: CountedSelection,
  questions: readonly string[],
): Promise<UnitCount[]> {
  const from = countedRows(counted, { more: ["unit_id", "channel"], questions });
  const rows = await db.values<[string, string, string, number, number, string, number]>(
    sql`SELECT substr(period, 1, 4), question, value, form_version, unit_id, channel, sum(n)
      FROM ${from} GROUP BY 1, 2, 3, 4, 5, 6`,
  );
  return rows.map(([year, question, value, version, unitId, channel, n]) => ({
    year: Number(year),
    question,
    value,
    version,
    unitId,
    channel,
    n,
  }));
}
