import {
  ALL_STATEMENTS,
  type FormContent,
  type FormVersion,
  type Scorecard,
  type ScorecardRow,
} from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import { planSelection } from "../counted-rows.ts";
import type { Deps } from "../deps.ts";
import type { forms as formTable } from "../forms/table.ts";
import { Problem } from "../http/problem.ts";
import { answeringUnit, areOnOnePath, nearestTarget, topUnit } from "../nearest-target.ts";
import type { UnitRow } from "../units/table.ts";
import {
  listIndicators,
  listUnitCounts,
  listYears,
  type FollowedIndicator,
  type UnitCount,
} from "./store.ts";
import { listFollowedForms } from "./followed-forms.ts";
import { toTallies } from "./tally.ts";
import { toYearFigures } from "./year-figures.ts";

type FormRow = typeof formTable.$inferSelect;
type ScorecardDeps = Pick<Deps, "db" | "forms" | "units" | "calendar" | "now">;

/** What a scorecard is asked for. */
export interface WantedScorecard {
  /** Slug; without one, the topmost unit of the scope. */
  unit?: string | undefined;
  /** Without any, the last three that have answers. */
  years?: readonly number[] | undefined;
  /** Figures hold what came through this day; today where not said. */
  asOf?: string | undefined;
}

/** Reads the scorecard of one unit of the scope. @throws Problem `query-invalid` */
export type ReadScorecard = (scope: Scope, wanted: WantedScorecard) => Promise<Scorecard>;

const YEARS_SHOWN = 3;

export function createReadScorecard(deps: ScorecardDeps): ReadScorecard {
  return async (scope, wanted) => {
    const tree = await deps.units.all();
    const unit = findUnit(tree, scope, wanted.unit);
    const today = deps.calendar.dayOf(deps.now());
    const asOf = wanted.asOf !== undefined && wanted.asOf < today ? wanted.asOf : today;
    const forms = (await listFollowedForms(deps.db.read)).filter(({ row }) =>
      areOnOnePath(tree, row.unitId, unit.id),
    );
    const formIds = forms.map(({ row }) => row.id);
    const known = wanted.years ?? (await listYears(deps.db.read, scope, formIds));
    const past = [...new Set(known)].filter((year) => year <= Number(asOf.slice(0, 4)));
    const years = past.toSorted((a, b) => a - b);
    const shown = wanted.years ? years : years.slice(-YEARS_SHOWN);
    const indicators = await listIndicators(deps.db.read, formIds);
    const card: Card = { deps, scope, tree, unit, today, asOf, years: shown };
    const parts = await Promise.all(
      forms.map(({ row, content }) => readForm(card, row, content, indicators)),
    );
    return {
      unit: unit.slug,
      name: unit.name,
      asOf,
      years: shown,
      wholeMonths: [...new Set(parts.flatMap(({ wholeMonths }) => wholeMonths))].toSorted(),
      rows: parts.flatMap(({ rows }) => rows).toSorted((a, b) => a.indicator - b.indicator),
    };
  };
}

interface Card {
  deps: ScorecardDeps;
  scope: Scope;
  tree: readonly UnitRow[];
  unit: UnitRow;
  today: string;
  asOf: string;
  years: readonly number[];
}

function findUnit(tree: readonly UnitRow[], scope: Scope, slug: string | undefined): UnitRow {
  const top = topUnit(tree, scope.unitIds);
  const unit =
    slug === undefined
      ? (tree.find(({ id }) => id === top && scope.has(id)) ?? tree.find(({ id }) => scope.has(id)))
      : tree.find((one) => one.slug === slug && scope.has(one.id));
  if (unit) return unit;
  throw new Problem("query-invalid", { errors: [{ path: "unit", message: "does not exist" }] });
}

async function readForm(
  card: Card,
  form: FormRow,
  content: FormContent,
  indicators: readonly FollowedIndicator[],
): Promise<{ rows: ScorecardRow[]; wholeMonths: string[] }> {
  const { deps, scope, unit, years, asOf } = card;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { rows: [], wholeMonths: [] };
  const unitIds = await deps.units.subtreeIds(unit.slug);
  const end = `${last}-12-31`;
  const counted = await planSelection(deps.db.read, {
    scope,
    formId: form.id,
    unitIds,
    fromDay: `${first}-01-01`,
    toDay: asOf < end ? asOf : end,
  });
  const own = indicators.filter(({ formId }) => formId === form.id);
  const asked = new Set(own.flatMap(({ question }) => questionsOf(content, question)));
  const [counts, versions, interimYears] = await Promise.all([
    listUnitCounts(deps.db.read, counted, ["", ...asked]),
    deps.forms.versionsOf(form),
    deps.forms.interimYearsOf(form),
  ]);
  const input: FormInput = { ...card, form, content, counts, versions, interimYears };
  const rows = await Promise.all(own.map((indicator) => toRow(input, indicator)));
  return { rows, wholeMonths: counted.plan.rounded };
}

interface FormInput extends Card {
  form: FormRow;
  content: FormContent;
  counts: UnitCount[];
  versions: readonly FormVersion[];
  interimYears: readonly { year: number; asOfDay: string }[];
}

/** Ids of the questions that an indicator joins. */
function questionsOf({ questions }: FormContent, question: string): string[] {
  if (question !== ALL_STATEMENTS) return [question];
  return questions.filter(({ type }) => type === "statement").map(({ id }) => id);
}

async function toRow(input: FormInput, indicator: FollowedIndicator): Promise<ScorecardRow> {
  const { deps, tree, unit, form, content, counts, scope } = input;
  const { id, question, formula, denominator, minimumN } = indicator;
  const figuresOf = async (one: UnitRow) => {
    const below = new Set(await deps.units.subtreeIds(one.slug));
    const held = answeringUnit(tree, one.id, form.unitId);
    return toYearFigures({
      indicator,
      questions: questionsOf(content, question),
      versions: input.versions,
      years: input.years,
      tallies: toTallies(counts, (unitId) => below.has(unitId)),
      interimAsOf: (year) => interimDay(input, year),
      targetOf: (year) => nearestTarget(tree, indicator.targets, { unitId: held, year }),
      slugOf: (unitId) => tree.find((other) => other.id === unitId)?.slug ?? "",
    });
  };
  const children = tree.filter(
    ({ id: child, parentId }) => parentId === unit.id && scope.has(child),
  );
  const units = await Promise.all(
    children.map(async (child) => ({
      unit: child.slug,
      name: child.name,
      figures: await figuresOf(child),
    })),
  );
  return {
    indicator: id,
    form: form.slug,
    title: content.title,
    demonstration: form.demonstration,
    source: form.source,
    question,
    text: question === ALL_STATEMENTS ? null : textOf(input, question),
    formula,
    denominator,
    minimumN,
    figures: await figuresOf(unit),
    units: units.filter(({ figures }) => figures.some(({ n }) => n > 0)),
  };
}

/** As the newest version that asks it has it. */
function textOf({ content, versions, form }: FormInput, question: string) {
  const contents = [content, ...versions.map((version) => version.content).toReversed()];
  const found = contents.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  return found?.text ?? { en: `${form.slug}: ${question}` };
}

/** A year is final once it has ended, unless its form says otherwise. */
function interimDay({ interimYears, asOf, today }: FormInput, year: number): string | null {
  const said = interimYears.find((one) => one.year === year)?.asOfDay;
  const end = `${year}-12-31`;
  const days = [said, asOf < end ? asOf : undefined, today <= end ? today : undefined];
  return days.filter((day) => day !== undefined).toSorted()[0] ?? null;
}
