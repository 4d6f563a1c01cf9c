import type { Queries } from "../db/database.ts";
import { defaultMinimumN } from "@respons/wire";
import { formVersions, forms, interimYears } from "../forms/table.ts";
import { indicators, indicatorTargets } from "../targets/table.ts";
import { organisation } from "../organisation/table.ts";
import { points } from "../points/table.ts";
import { units } from "../units/table.ts";
import type { DemonstrationPoint } from "./points.ts";
import type { DemonstrationForm } from "./forms.ts";
import type { DemonstrationUnit } from "./organisation.ts";

/** Whether anything was ever set up in this database. */
export async function isEmpty(db: Queries): Promise<boolean> {
  return (await db.select().from(organisation).limit(1)).length === 0;
}

/**
 * Stores the organisation and its units, parents before children.
 * @returns ids by slug
 */
export async function insertDemonstrationUnits(
  db: Queries,
  tree: readonly DemonstrationUnit[],
): Promise<Map<string, number>> {
  const ids = new Map(tree.map(({ slug }, i) => [slug, i + 1]));
  const rows = tree.map(({ slug, parent, kind, oid, name }) => ({
    id: ids.get(slug),
    slug,
    parentId: parent === null ? null : (ids.get(parent) ?? null),
    kind,
    oid: oid ?? null,
    name,
  }));
  const root = tree.find(({ parent }) => parent === null);
  if (!root) throw new Error("the demonstration has no organisation");
  await db.batch([
    db.insert(organisation).values({ id: 1, name: root.name, demonstration: true }),
    db.insert(units).values(rows),
  ]);
  return ids;
}

/** Stores one form with its first version, published, and what it is held against. */
export async function insertDemonstrationForm(
  db: Queries,
  form: DemonstrationForm,
  unitIds: ReadonlyMap<string, number>,
): Promise<void> {
  const [row] = await db
    .insert(forms)
    .values({
      slug: form.slug,
      unitId: unitIds.get(form.unit) ?? 1,
      publishedVersion: 1,
      allowedOrigins: [],
      promiseWorkingDays: form.promiseWorkingDays,
      demonstration: true,
      source: form.source,
    })
    .returning({ id: forms.id });
  if (!row) throw new Error("the form was not stored");
  const formId = row.id;
  const publishedAt = new Date(Date.UTC(2015, 9, 1));
  await db.insert(formVersions).values({ formId, version: 1, content: form.content, publishedAt });
  await insertIndicators(db, formId, form);
  for (const { year, interim, asOf } of form.years) {
    if (interim && asOf) await db.insert(interimYears).values({ formId, year, asOfDay: asOf });
  }
}

/** Targets are the organisation's, for each year that is reported on. */
async function insertIndicators(
  db: Queries,
  formId: number,
  { indicators: followed, years }: DemonstrationForm,
): Promise<void> {
  for (const { question, formula, target: value } of followed) {
    const minimumN = defaultMinimumN(formula);
    const [row] = await db
      .insert(indicators)
      .values({ formId, question, formula, minimumN })
      .returning({ id: indicators.id });
    if (!row || value === undefined) continue;
    const rows = years.map(({ year }) => ({ indicatorId: row.id, unitId: 1, year, value }));
    await db.insert(indicatorTargets).values(rows);
  }
}

/** Stores the places where the forms stand; the forms are stored before. */
export async function insertDemonstrationPoints(
  db: Queries,
  rows: readonly DemonstrationPoint[],
  unitIds: ReadonlyMap<string, number>,
): Promise<void> {
  const ids = await db.select({ id: forms.id, slug: forms.slug }).from(forms);
  await db.insert(points).values(
    rows.map(({ form, unit, slug, kind, name }) => ({
      formId: ids.find((one) => one.slug === form)?.id ?? 0,
      unitId: unitIds.get(unit) ?? 1,
      slug,
      kind,
      name,
      createdAt: new Date(Date.UTC(2021, 4, 20)),
    })),
  );
}
