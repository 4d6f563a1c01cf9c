import {
  formulaScales,
  textIn,
  type Formula,
  type ScorecardRow,
  type YearFigure,
} from "@respons/wire";
import type { BoardInput } from "./board-report.ts";
import type { FigureKind } from "./document-format.ts";
import type { Block, Chart, Row, Scale, Section, Table } from "./report-document.ts";

export const kindOf = (formula: Formula): FigureKind => {
  if (formula === "nps") return "nps";
  return formula === "mean" ? "mean" : "percent";
};

/** What the indicator is called in a sentence. */
export function nameIndicator({ texts, language }: BoardInput, row: ScorecardRow): string {
  const text = row.text ? textIn(row.text, language) : "";
  return texts.indicator(row.formula, text);
}

/** Each indicator against its target, the last year first and then year by year. */
export function toTargetSection(input: BoardInput): Section {
  const { texts, figures, wordsOf } = input;
  const { rows } = figures.scorecard;
  const words = wordsOf("targets");
  if (rows.length === 0) {
    const none: Block = { kind: "paragraph", text: texts.noTargets };
    return { id: "targets", heading: texts.board.targets, blocks: [...words, none] };
  }
  return {
    id: "targets",
    heading: texts.board.targets,
    blocks: [...words, toCard(input, rows)],
    parts: rows.map((row, i) => ({
      id: `indicator-${i + 1}`,
      heading: nameIndicator(input, row),
      blocks: [toYearChart(input, row), ...listShifts(input, row)],
    })),
  };
}

function toCard(input: BoardInput, rows: readonly ScorecardRow[]): Table {
  const { texts, figures, nameOf } = input;
  const { columns } = texts;
  const year = figures.years.at(-1) ?? 0;
  return {
    kind: "table",
    caption: texts.scorecardCaption(nameOf(year)),
    columns: [
      { text: columns.indicator, isNumber: false },
      { text: columns.value, isNumber: true },
      { text: columns.interval, isNumber: true },
      { text: columns.n, isNumber: true },
      { text: columns.target, isNumber: true },
      { text: columns.verdict, isNumber: false },
      { text: columns.change, isNumber: false },
    ],
    rows: rows.map((row) => {
      const figure = row.figures.find((one) => one.year === year);
      return { cells: [nameIndicator(input, row), ...toCells(input, row, figure)] };
    }),
  };
}

/** Value, interval, n, target, verdict and change, as all tables of indicators have them. */
function toCells(input: BoardInput, row: ScorecardRow, figure: YearFigure | undefined): string[] {
  const { texts, format } = input;
  const kind = kindOf(row.formula);
  const { estimate, target, change } = figure ?? {};
  return [
    toValue(input, row, figure),
    estimate ? format.range(estimate, kind) : texts.nothing,
    figure && figure.n >= 5 ? format.count(figure.n) : texts.states[figure?.n ? "few" : "none"],
    target ? format.value(target.value, kind) : texts.noTarget,
    target?.verdict ? texts.verdict[target.verdict] : texts.nothing,
    change
      ? texts.change[change.kind === "compared" ? change.verdict : change.kind]
      : texts.nothing,
  ];
}

function toValue({ texts, format }: BoardInput, row: ScorecardRow, figure?: YearFigure): string {
  if (!figure?.estimate) return texts.nothing;
  const value = format.value(figure.estimate.value, kindOf(row.formula));
  return figure.indicative ? texts.indicative(value) : value;
}

function toYearChart(input: BoardInput, row: ScorecardRow): Chart {
  const { texts, format, nameOf } = input;
  const kind = kindOf(row.formula);
  const title = texts.byYear(nameIndicator(input, row), texts.scales[kind]);
  const last = row.figures.findLast(({ target }) => target !== null)?.target;
  const lines = row.figures.map((figure) => {
    const { estimate } = figure;
    const value = estimate ? format.value(estimate.value, kind) : texts.states.none;
    const text = estimate ? `${value} (${format.range(estimate, kind)})` : value;
    return { figure, name: nameOf(figure.year), value, text };
  });
  const targetText = last ? texts.target(format.value(last.value, kind)) : "";
  return {
    kind: "chart",
    style: "dots",
    title,
    alt: texts.chartAlt(
      title,
      lines.map(({ name, text }) => `${name}: ${text}`).join("; "),
      targetText && `${targetText}.`,
    ),
    scale: toScale(input, row.formula),
    rows: lines.map(({ figure: { estimate, interimAsOf }, name, text }) => ({
      name,
      text,
      value: estimate?.value,
      low: estimate?.low,
      high: estimate?.high,
      isInterim: interimAsOf !== null,
    })),
    ...(last ? { target: { value: last.value, text: targetText } } : {}),
    table: toYearTable(input, row, title),
  };
}

function toYearTable(input: BoardInput, row: ScorecardRow, caption: string): Table {
  const { columns } = input.texts;
  return {
    kind: "table",
    caption,
    columns: [
      { text: columns.year, isNumber: false },
      { text: columns.value, isNumber: true },
      { text: columns.interval, isNumber: true },
      { text: columns.n, isNumber: true },
      { text: columns.target, isNumber: true },
      { text: columns.verdict, isNumber: false },
      { text: columns.change, isNumber: false },
    ],
    rows: row.figures.map((figure): Row => ({
      cells: [input.nameOf(figure.year), ...toCells(input, row, figure)],
    })),
  };
}

/** The whole scale of the figure: a part of it would make small things large. */
export function toScale({ format }: Pick<BoardInput, "format">, formula: Formula): Scale {
  const { low, high } = formulaScales[formula];
  const step = { nps: 50, mean: 1, "share-agreeing": 25, "top-two": 25 }[formula];
  const values = Array.from({ length: (high - low) / step + 1 }, (_, i) => low + i * step);
  const text = (value: number) => (formula === "mean" ? String(value) : format.nps(value));
  return { from: low, to: high, ticks: values.map((value) => ({ value, text: text(value) })) };
}

/** Said where answers come by other ways than before: that alone may move the figure. */
function listShifts({ texts, format }: BoardInput, row: ScorecardRow): Block[] {
  return row.figures.flatMap(({ change }): Block[] => {
    if (change?.kind === "question-changed") {
      return [{ kind: "paragraph", tone: "quiet", text: texts.questionChanged(`${change.since}`) }];
    }
    if (!change || change.channelShifts.length === 0) return [];
    const shifts = change.channelShifts.map(({ channel, from, to }) =>
      texts.channelShare(
        texts.channels[channel] ?? channel,
        format.percent(from),
        format.percent(to),
      ),
    );
    const text = texts.channelShift(String(change.since), shifts.join(", "));
    return [{ kind: "paragraph", tone: "quiet", text }];
  });
}
