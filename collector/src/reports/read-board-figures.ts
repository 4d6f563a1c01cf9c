import type { Answering, LocalizedText, Question, Scorecard } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import { planSelection } from "../counted-rows.ts";
import type { Deps, PublishedForm } from "../deps.ts";
import type { UnitRow } from "../units/table.ts";
import { listAnsweredForms, listCutCounts, type CutCount, type ReportRow } from "./store.ts";

/** One form with its answers of the years of the report. */
export interface FormFigures {
  slug: string;
  title: LocalizedText;
  nps: Question | undefined;
  statements: Question[];
  counts: CutCount[];
}

/** All that a board report says, before it is put into words. */
export interface BoardFigures {
  organisation: LocalizedText;
  unit: UnitRow;
  /** The unit and all below it, those above before those below. */
  units: readonly UnitRow[];
  /** The day that the figures are of, and the years that they are set beside each other by. */
  asOf: string;
  years: readonly number[];
  /** The last year, where it was not over. */
  interimYear: number | undefined;
  isDemonstration: boolean;
  /** Documents that the figures are modelled on. */
  sources: LocalizedText[];
  scorecard: Scorecard;
  /** Of what came in during the last year. */
  answering: Answering;
  forms: FormFigures[];
}

type FigureDeps = Pick<
  Deps,
  "db" | "forms" | "units" | "organisation" | "scorecard" | "answering" | "calendar" | "now"
>;

/** Reads the figures of the report's unit and all below it. */
export async function readBoardFigures(
  deps: FigureDeps,
  scope: Scope,
  { unit: slug, parameters }: ReportRow,
): Promise<BoardFigures> {
  const asOf = parameters.asOf ?? deps.calendar.dayOf(deps.now());
  const last = Number(asOf.slice(0, 4));
  const years = parameters.years ?? [last];
  const lastYear = years.at(-1) ?? last;
  const end = lastYear < last ? `${lastYear}-12-31` : asOf;
  const [units, organisation, scorecard, answering] = await Promise.all([
    listBelow(deps, slug),
    deps.organisation(),
    deps.scorecard(scope, { unit: slug, years, asOf }),
    deps.answering.figures(scope, { unit: slug, from: `${lastYear}-01-01`, to: end, asOf }),
  ]);
  const [unit] = units;
  if (!unit) throw new Error("a report's unit is in the tree");
  const slugs = await listAnsweredForms(
    deps.db.read,
    units.map(({ id }) => id),
  );
  const found = await Promise.all(slugs.map((one) => deps.forms.find(one)));
  const answered = found.flatMap((form) => (form ? [form] : []));
  const span = { unitIds: units.map(({ id }) => id), years, end };
  const all = await Promise.all(answered.map((form) => readForm(deps, scope, form, span)));
  const forms = all.filter(({ counts, nps, statements }) => {
    return counts.length > 0 && (nps !== undefined || statements.length > 0);
  });
  const used = answered.filter(({ row }) => forms.some((form) => form.slug === row.slug));
  return {
    organisation: organisation.name,
    unit,
    units,
    asOf,
    years,
    interimYear: lastYear === last && asOf < `${last}-12-31` ? last : undefined,
    isDemonstration: organisation.demonstration || used.some(({ row }) => row.demonstration),
    sources: listSources(used),
    scorecard,
    answering,
    forms,
  };
}

async function readForm(
  deps: FigureDeps,
  scope: Scope,
  { row, definition }: PublishedForm,
  { unitIds, years, end }: { unitIds: number[]; years: readonly number[]; end: string },
): Promise<FormFigures> {
  const statements = definition.questions.filter(({ type }) => type === "statement");
  const nps = definition.questions.find(({ type }) => type === "nps");
  const fromDay = `${years[0] ?? 1970}-01-01`;
  const selection = { scope, formId: row.id, unitIds, fromDay, toDay: end };
  const counted = await planSelection(deps.db.read, selection);
  const asked = [...statements, ...(nps ? [nps] : [])].map(({ id }) => id);
  const counts = await listCutCounts(deps.db.read, counted, ["", ...asked]);
  return {
    slug: row.slug,
    title: definition.title,
    nps,
    statements,
    counts: counts.filter(({ year }) => years.includes(year)),
  };
}

/** In the order of the tree, each followed by what is below it; ended ones too. */
async function listBelow(deps: Pick<Deps, "units">, slug: string): Promise<UnitRow[]> {
  const all = await deps.units.all();
  const root = all.find((unit) => unit.slug === slug);
  const walk = (unit: UnitRow): UnitRow[] => [
    unit,
    ...all.filter(({ parentId }) => parentId === unit.id).flatMap(walk),
  ];
  return root ? walk(root) : [];
}

function listSources(forms: readonly PublishedForm[]): LocalizedText[] {
  const sources = forms.flatMap(({ row }) => (row.source ? [row.source] : []));
  const byText = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...byText.values()];
}
