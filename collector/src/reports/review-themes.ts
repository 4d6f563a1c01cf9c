import { textIn, type Code, type CodeCounts, type CodeDimension, type Quote } from "@respons/wire";
import type { Block, Chart, Quote as QuoteBlock, Section, Table } from "./report-document.ts";
import type { ReviewInput } from "./review-report.ts";

type CountRow = CodeCounts["rows"][number];

/** The code for what is positive, with the dimension that it is one of; a codebook may have none. */
export function findPositive(
  dimensions: readonly CodeDimension[],
): { dimension: CodeDimension; code: Code } | undefined {
  for (const dimension of dimensions) {
    const code = dimension.codes.find(({ id }) => /(?:^|\.)positive$/.test(id));
    if (code) return { dimension, code };
  }
  return undefined;
}

/** Each dimension as a table of its codes, the first one as a chart too, and quotes. */
export function toThemeSection(input: ReviewInput): Section {
  const { material, texts, language, format, wordsOf } = input;
  const { figures } = material;
  const { dimensions } = figures;
  const all = figures.counts({ by: "all" });
  const coded = all.cuts[0]?.coded ?? 0;
  const parts = dimensions.map((dimension, i): Section => {
    const name = textIn(dimension.name, language);
    const rows = all.rows.filter((row) => row.dimension === dimension.id);
    const table = toCountTable(input, texts.countsOf(name, format.count(coded)), rows, coded);
    return {
      id: `dimension-${i + 1}`,
      heading: name,
      blocks: [i === 0 ? toCountChart(input, name, rows, table) : table],
    };
  });
  const quotes = toQuotes(input, figures.quotes.filter(isNot(input, true)));
  return {
    id: "themes",
    heading: texts.sections.themes,
    blocks:
      coded === 0
        ? [...wordsOf("themes"), { kind: "paragraph", text: texts.noneCoded }]
        : wordsOf("themes"),
    parts:
      coded === 0
        ? []
        : [...parts, ...(quotes.length > 0 ? [toQuotePart(input, "quotes", quotes)] : [])],
  };
}

/** What is praised, and who; none where the codebook has no code for it. */
export function toPositiveSection(input: ReviewInput): Section[] {
  const { material, texts, language, format, wordsOf } = input;
  const { figures } = material;
  const { dimensions, quotes } = figures;
  const positive = findPositive(dimensions);
  if (!positive) return [];
  const within = figures.counts({ by: "all", within: positive.code.id });
  const coded = within.cuts[0]?.coded ?? 0;
  const words = wordsOf("positive");
  const isHidden = within.cuts[0]?.suppressed ?? true;
  if (words.length === 0 && (coded === 0 || isHidden)) return [];
  const tables = dimensions
    .filter(({ id }) => id !== positive.dimension.id)
    .map((dimension) => {
      const name = textIn(dimension.name, language);
      const rows = within.rows.filter((row) => row.dimension === dimension.id && !isEmpty(row));
      return toCountTable(input, texts.positiveOf(name, format.count(coded)), rows, coded);
    })
    .filter(({ rows }) => rows.length > 0);
  const said = toQuotes(input, quotes.filter(isNot(input, false)));
  return [
    {
      id: "positive",
      heading: texts.sections.positive,
      blocks: isHidden ? words : [...words, ...tables],
      parts: said.length > 0 ? [toQuotePart(input, "positive-quotes", said)] : [],
    },
  ];
}

const isEmpty = ({ cells }: CountRow): boolean => cells[0]?.n === 0;

/** Keeps those that are not positive, or with `false` those that are. */
function isNot({ material }: ReviewInput, wanted: boolean): (quote: Quote) => boolean {
  const positive = findPositive(material.figures.dimensions)?.code.id ?? "";
  return ({ codes }) => codes.includes(positive) !== wanted;
}

const toQuotePart = ({ texts }: ReviewInput, id: string, blocks: Block[]): Section => ({
  id,
  heading: texts.quotes,
  blocks,
});

function toCountTable(
  { texts, language, format }: ReviewInput,
  caption: string,
  rows: readonly CountRow[],
  coded: number,
): Table {
  const isDeep = rows.some(({ depth }) => depth > 0);
  return {
    kind: "table",
    caption,
    columns: [
      { text: texts.code, isNumber: false },
      { text: texts.n, isNumber: true },
      { text: texts.share, isNumber: true },
    ],
    rows: rows.map(({ name, depth, cells }) => {
      const n = cells[0]?.n ?? null;
      return {
        cells: [
          textIn(name, language),
          n === null ? texts.hidden : format.count(n),
          n === null || coded === 0 ? texts.hidden : format.percent((100 * n) / coded),
        ],
        depth: Math.min(depth, 3),
        isStrong: isDeep && depth === 0,
      };
    }),
  };
}

/** The widest codes: narrower ones stand in the table alone. */
function toCountChart(
  { texts, language, format }: ReviewInput,
  name: string,
  rows: readonly CountRow[],
  table: Table,
): Chart {
  const shown = rows.filter(({ depth }) => depth === 0);
  const most = Math.max(1, ...shown.map(({ cells }) => cells[0]?.n ?? 0));
  const title = texts.mostChart(name);
  const lines = shown.map(({ name: one, cells }) => {
    const n = cells[0]?.n ?? null;
    const text = n === null ? texts.hidden : format.count(n);
    return { name: textIn(one, language), value: n ?? undefined, text };
  });
  return {
    kind: "chart",
    style: "bars",
    title,
    alt: `${title}. ${lines.map((line) => `${line.name}: ${line.text}`).join("; ")}.`,
    scale: {
      from: 0,
      to: most,
      ticks: [0, most].map((value) => ({ value, text: format.count(value) })),
    },
    rows: lines,
    table,
  };
}

/** In the order of the codebook, each once, under the code that comes first in it. */
function toQuotes(
  { material, texts, language, format }: ReviewInput,
  quotes: readonly Quote[],
): QuoteBlock[] {
  const paths = listPaths(material.figures.dimensions, language);
  const order = [...paths.keys()];
  const placed = quotes.map((quote) => {
    const first = order.findIndex((id) => quote.codes.includes(id));
    return { quote, place: first === -1 ? order.length : first };
  });
  return placed
    .toSorted((a, b) => a.place - b.place || a.quote.id - b.quote.id)
    .map(({ quote, place }) => ({
      kind: "quote",
      text: quote.text,
      language: quote.language,
      source: texts.quoteSource(
        paths.get(order[place] ?? "") ?? "",
        format.language(quote.language).toLocaleLowerCase(language),
      ),
    }));
}

/** Names of codes with those that they stand in. */
function listPaths(dimensions: readonly CodeDimension[], language: string): Map<string, string> {
  const paths = new Map<string, string>();
  const walk = (codes: readonly Code[], above: string) => {
    for (const { id, name, codes: below = [] } of codes) {
      const path = above === "" ? textIn(name, language) : `${above} › ${textIn(name, language)}`;
      // Narrower ones first: a quote stands under the narrowest of its codes.
      walk(below, path);
      paths.set(id, path);
    }
  };
  for (const dimension of dimensions) walk(dimension.codes, "");
  return paths;
}
