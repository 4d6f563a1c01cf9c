import { textIn, type Question } from "@respons/wire";
import type { BoardInput } from "./board-report.ts";
import { toScale } from "./board-scorecard.ts";
import { hideSecond, meanOf, npsOf, responsesOf, type CutFigure } from "./cut-figures.ts";
import type { FormFigures } from "./read-board-figures.ts";
import type { Block, Chart, Column, Section, Table } from "./report-document.ts";
import type { CutCount } from "./store.ts";

/** Id of the statement on service in one's own language, in every form that asks it. */
const OWN_LANGUAGE = "own-language";

/** The own-language statement first, then all statements, then everything by language. */
export function toLanguageSection(input: BoardInput): Section {
  const { texts, figures, wordsOf } = input;
  const own = figures.forms.flatMap((form) => {
    const question = form.statements.find(({ id }) => id === OWN_LANGUAGE);
    return question ? [{ form, question }] : [];
  });
  const none: Block = { kind: "paragraph", text: texts.ownLanguage.none };
  const first = own.flatMap(({ form, question }) => toOwnLanguage(input, form, question));
  const statements = figures.forms.filter((form) => form.statements.length > 0);
  return {
    id: "languages",
    heading: texts.board.languages,
    blocks: [...wordsOf("languages"), ...(own.length > 0 ? first : [none])],
    parts: [
      {
        id: "statements",
        heading: texts.statementsHeading,
        blocks: statements.map((form) => toStatementTable(input, form)),
      },
      {
        id: "by-language",
        heading: texts.byLanguageHeading,
        blocks: figures.forms.flatMap((form) => toLanguageTables(input, form)),
      },
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

/** How the own-language statement did in the last year, and whether it was the best. */
export function sayOwnLanguage({ figures, texts, format, language, nameOf }: BoardInput): string[] {
  const year = figures.years.at(-1) ?? 0;
  return figures.forms.flatMap((form) => {
    const means = form.statements.map((question) => ({
      question,
      figure: meanOf(ofQuestion(form.counts, question.id, year)),
    }));
    const own = means.find(({ question }) => question.id === OWN_LANGUAGE);
    const value = own?.figure.estimate?.value;
    if (!own || value === undefined) return [];
    const isBest = means.every(({ figure }) => (figure.estimate?.value ?? 0) <= value);
    const say = isBest && means.length > 1 ? texts.ownLanguage.best : texts.ownLanguage.other;
    return [say(textIn(own.question.text, language), format.mean(value), nameOf(year))];
  });
}

const ofQuestion = (counts: readonly CutCount[], question: string, year: number): CutCount[] =>
  counts.filter((count) => count.question === question && count.year === year);

function toOwnLanguage(input: BoardInput, form: FormFigures, question: Question): Block[] {
  const { texts, figures, format, nameOf } = input;
  const year = figures.years.at(-1) ?? 0;
  const counts = ofQuestion(form.counts, question.id, year);
  const languages = listLanguages(counts);
  const byLanguage = hideSecond(
    languages.map((tag) => meanOf(counts.filter(({ language }) => language === tag))),
  );
  const rows = languages.map((tag, i) => ({
    name: format.language(tag),
    figure: byLanguage[i] ?? meanOf([]),
  }));
  const byYear = figures.years
    .map((one) => ({
      name: nameOf(one),
      figure: meanOf(ofQuestion(form.counts, question.id, one)),
    }))
    .filter(({ figure }) => figure.state !== "none");
  const { columns } = texts;
  return [
    toMeanChart(input, texts.ownLanguage.byLanguage(nameOf(year)), columns.language, rows),
    toMeanTable(input, texts.ownLanguage.byYear, columns.year, byYear),
  ];
}

interface NamedFigure {
  name: string;
  figure: CutFigure;
}

function toMeanChart(
  input: BoardInput,
  title: string,
  column: string,
  rows: readonly NamedFigure[],
): Chart {
  const { texts } = input;
  const lines = rows.map(({ name, figure }) => ({ name, figure, text: sayMean(input, figure) }));
  return {
    kind: "chart",
    style: "dots",
    title,
    alt: texts.chartAlt(title, lines.map(({ name, text }) => `${name}: ${text}`).join("; "), ""),
    scale: toScale(input, "mean"),
    rows: lines.map(({ name, figure: { estimate }, text }) => ({
      name,
      text,
      value: estimate?.value,
      low: estimate?.low,
      high: estimate?.high,
    })),
    table: toMeanTable(input, title, column, rows),
  };
}

function sayMean({ texts, format }: BoardInput, { estimate, state }: CutFigure): string {
  if (estimate) return `${format.mean(estimate.value)} (${format.range(estimate, "mean")})`;
  return texts.states[state === "few" ? "few" : "none"];
}

function toMeanTable(
  { texts, format }: BoardInput,
  caption: string,
  column: string,
  rows: readonly NamedFigure[],
): Table {
  const { columns, nothing, states } = texts;
  return {
    kind: "table",
    caption,
    columns: [
      { text: column, isNumber: false },
      ...numbers(columns.mean, columns.interval, columns.n, columns.agreeing),
    ],
    rows: rows.map(({ name, figure: { estimate, share, n, state } }) => ({
      cells: [
        name,
        estimate ? format.mean(estimate.value) : nothing,
        estimate ? format.range(estimate, "mean") : nothing,
        state === "few" ? states.few : format.count(n),
        share ? format.percent(share.value) : nothing,
      ],
    })),
  };
}

const numbers = (...texts: string[]): Column[] => texts.map((text) => ({ text, isNumber: true }));

/** Best first, each with the year before. */
function toStatementTable(input: BoardInput, form: FormFigures): Table {
  const { texts, figures, language, nameOf } = input;
  const year = figures.years.at(-1) ?? 0;
  const rows = form.statements.map((question) => ({
    name: textIn(question.text, language),
    figure: meanOf(ofQuestion(form.counts, question.id, year)),
  }));
  const sorted = rows.toSorted(
    (a, b) => (b.figure.estimate?.value ?? 0) - (a.figure.estimate?.value ?? 0),
  );
  const caption = texts.statements(textIn(form.title, language), nameOf(year));
  return toMeanTable(input, caption, texts.columns.statement, sorted);
}

function toLanguageTables(input: BoardInput, form: FormFigures): Table[] {
  const { texts, figures, language, format, nameOf } = input;
  const year = figures.years.at(-1) ?? 0;
  const counts = form.counts.filter((count) => count.year === year);
  const languages = listLanguages(counts);
  const title = textIn(form.title, language);
  const parts = languages.map((tag) => counts.filter((count) => count.language === tag));
  const name = (figure: CutFigure[]) =>
    figure.map((one, i): NamedFigure => ({
      name: format.language(languages[i] ?? ""),
      figure: one,
    }));
  const tables: Table[] = [];
  const { nps } = form;
  if (nps && languages.length > 0) {
    const of = parts.map((part) => npsOf(part.filter(({ question }) => question === nps.id)));
    tables.push(toNpsTable(input, texts.npsByLanguage(title, nameOf(year)), name(hideSecond(of))));
  }
  if (form.statements.length > 0 && languages.length > 0) {
    const asked = new Set(form.statements.map(({ id }) => id));
    const of = parts.map((part) =>
      meanOf(
        part.filter(({ question }) => asked.has(question)),
        responsesOf(part),
      ),
    );
    const caption = texts.meanByLanguage(title, nameOf(year));
    tables.push(toMeanTable(input, caption, texts.columns.language, name(hideSecond(of))));
  }
  return tables;
}

function toNpsTable(
  { texts, format }: BoardInput,
  caption: string,
  rows: readonly NamedFigure[],
): Table {
  const { columns, nothing, states } = texts;
  return {
    kind: "table",
    caption,
    columns: [
      { text: columns.language, isNumber: false },
      ...numbers(columns.nps, columns.interval, columns.n),
    ],
    rows: rows.map(({ name, figure: { estimate, n, state } }) => {
      const value = estimate ? format.nps(estimate.value) : nothing;
      return {
        cells: [
          name,
          state === "indicative" ? texts.indicative(value) : value,
          estimate ? format.range(estimate, "nps") : nothing,
          state === "few" ? states.few : format.count(n),
        ],
      };
    }),
  };
}

/** Those with most answers first. */
function listLanguages(counts: readonly CutCount[]): string[] {
  const sums = new Map<string, number>();
  for (const { language, n } of counts) sums.set(language, (sums.get(language) ?? 0) + n);
  return [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}
