import { textIn } from "@respons/wire";
import { meanChange, npsChange, countNpsGroups } from "@respons/statistics";
import type { BoardInput } from "./board-report.ts";
import { hideSecond, meanOf, npsOf, responsesOf, toScores, type CutFigure } from "./cut-figures.ts";
import type { FormFigures } from "./read-board-figures.ts";
import type { Block, Row, Section, Table } from "./report-document.ts";
import type { CutCount } from "./store.ts";
import type { UnitRow } from "../units/table.ts";

/** Each unit with answers, with all below it. */
export function toUnitSection(input: BoardInput): Section {
  const { texts, figures, wordsOf } = input;
  const tables = figures.forms.flatMap((form) => toTables(input, form));
  const said: Block = {
    kind: "paragraph",
    text: tables.length > 0 ? texts.unitsLead : texts.noUnits,
  };
  return {
    id: "units",
    heading: texts.board.units,
    blocks: [...wordsOf("units"), said, ...tables],
  };
}

function toTables(input: BoardInput, form: FormFigures): Table[] {
  const { texts, figures, language, nameOf } = input;
  const year = nameOf(figures.years.at(-1) ?? 0);
  const title = textIn(form.title, language);
  const asked = new Set(form.statements.map(({ id }) => id));
  const tables: Table[] = [];
  const { nps } = form;
  if (nps) {
    const of = (counts: CutCount[]) => counts.filter(({ question }) => question === nps.id);
    const figure = (counts: CutCount[]) => npsOf(of(counts));
    const compare = (before: CutCount[], after: CutCount[]) =>
      npsChange(countNpsGroups(toScores(of(before))), countNpsGroups(toScores(of(after))));
    const caption = texts.npsByUnit(title, year);
    tables.push(toTable(input, form, { kind: "nps", caption, figure, compare }));
  }
  if (asked.size > 0) {
    const of = (counts: CutCount[]) => counts.filter(({ question }) => asked.has(question));
    const figure = (counts: CutCount[]) => meanOf(of(counts), responsesOf(counts));
    const compare = (before: CutCount[], after: CutCount[]) =>
      meanChange(toPersons(of(before), before), toPersons(of(after), after));
    const caption = texts.meanByUnit(title, year);
    tables.push(toTable(input, form, { kind: "mean", caption, figure, compare }));
  }
  return tables;
}

/** One person's answers resemble each other: they count as one. */
function toPersons(counts: CutCount[], all: CutCount[]) {
  const scores = toScores(counts);
  const answers = scores.reduce((sum, { n }) => sum + n, 0);
  const weight = Math.min(1, responsesOf(all) / Math.max(1, answers));
  return scores.map(({ score, n }) => ({ score, n: n * weight }));
}

interface UnitTable {
  kind: "nps" | "mean";
  caption: string;
  figure: (counts: CutCount[]) => CutFigure;
  compare: (before: CutCount[], after: CutCount[]) => ReturnType<typeof npsChange>;
}

interface UnitFigure {
  unit: UnitRow;
  depth: number;
  now: CutFigure;
  before: CutFigure;
  verdict: "rose" | "fell" | "not-proven" | undefined;
}

function toTable(input: BoardInput, form: FormFigures, table: UnitTable): Table {
  const { texts, figures, nameOf } = input;
  const { columns } = texts;
  const { kind } = table;
  const [year, before] = [figures.years.at(-1) ?? 0, figures.years.at(-2)];
  const rows = listUnitFigures(input, form, table);
  const value = kind === "nps" ? columns.npsYear : columns.meanYear;
  return {
    kind: "table",
    caption: table.caption,
    columns: [
      { text: columns.unit, isNumber: false },
      ...(before === undefined ? [] : [{ text: value(String(before)), isNumber: true }]),
      { text: value(nameOf(year)), isNumber: true },
      { text: columns.interval, isNumber: true },
      { text: columns.n, isNumber: true },
      ...(before === undefined ? [] : [{ text: columns.change, isNumber: false }]),
    ],
    rows: rows.map((row) => toRow(input, row, kind, before !== undefined)),
  };
}

function toRow(
  { texts, format, language }: BoardInput,
  { unit, depth, now, before, verdict }: UnitFigure,
  kind: "nps" | "mean",
  hasBefore: boolean,
): Row {
  const say = ({ estimate, state }: CutFigure) => {
    if (state === "few" || state === "no-nps") return texts.states[state];
    if (!estimate) return texts.nothing;
    const value = format.value(estimate.value, kind);
    return state === "indicative" ? texts.indicative(value) : value;
  };
  const { estimate, n, state } = now;
  const cells = [
    textIn(unit.name, language),
    ...(hasBefore ? [say(before)] : []),
    say(now),
    estimate ? format.range(estimate, kind) : texts.nothing,
    state === "few" ? texts.states.few : format.count(n),
    ...(hasBefore ? [verdict ? texts.change[verdict] : texts.nothing] : []),
  ];
  return { cells, depth: Math.min(depth, 3), isStrong: depth === 0 };
}

/** The units that have answers in the last year or the one before, in the order of the tree. */
function listUnitFigures(
  { figures }: BoardInput,
  { counts }: FormFigures,
  { figure, compare }: UnitTable,
): UnitFigure[] {
  const [year, last] = [figures.years.at(-1) ?? 0, figures.years.at(-2)];
  const below = createBelow(figures.units);
  const of = (unit: UnitRow, one: number | undefined) => {
    const ids = below(unit.id);
    return counts.filter((count) => count.year === one && ids.has(count.unitId));
  };
  const [now, before] = [
    hideAmong(figures.units, of, year, figure),
    hideAmong(figures.units, of, last, figure),
  ];
  return figures.units.flatMap((unit): UnitFigure[] => {
    const [current, previous] = [now.get(unit.id), before.get(unit.id)];
    if (!current || !previous) return [];
    if (current.state === "none" && previous.state === "none") return [];
    const isShown = current.estimate !== undefined && previous.estimate !== undefined;
    const change = isShown ? compare(of(unit, last), of(unit, year)) : undefined;
    const depth = depthOf(figures.units, unit);
    return [{ unit, depth, now: current, before: previous, verdict: change?.verdict }];
  });
}

/** Of the units right below one, not just one is hidden: it could be computed from the others. */
function hideAmong(
  units: readonly UnitRow[],
  of: (unit: UnitRow, year: number | undefined) => CutCount[],
  year: number | undefined,
  figure: (counts: CutCount[]) => CutFigure,
): Map<number, CutFigure> {
  const shown = new Map<number, CutFigure>();
  const groups = new Map<number | null, UnitRow[]>();
  const ids = new Set(units.map(({ id }) => id));
  for (const unit of units) {
    const parent = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null;
    groups.set(parent, [...(groups.get(parent) ?? []), unit]);
  }
  for (const group of groups.values()) {
    const hidden = hideSecond(group.map((unit) => figure(of(unit, year))));
    for (const [i, unit] of group.entries()) shown.set(unit.id, hidden[i] ?? figure([]));
  }
  return shown;
}

function createBelow(units: readonly UnitRow[]): (id: number) => ReadonlySet<number> {
  const known = new Map<number, Set<number>>();
  return (id) => {
    const found = known.get(id) ?? new Set([id]);
    if (!known.has(id)) {
      // Those above stand before those below.
      for (const unit of units) {
        if (unit.parentId !== null && found.has(unit.parentId)) found.add(unit.id);
      }
      known.set(id, found);
    }
    return found;
  };
}

function depthOf(units: readonly UnitRow[], unit: UnitRow): number {
  const above = units.find(({ id }) => id === unit.parentId);
  return above ? depthOf(units, above) + 1 : 0;
}
