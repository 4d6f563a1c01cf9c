import { textIn, type ReportLanguage, type ReportWords } from "@respons/wire";
import { createDocumentFormat, type DocumentFormat } from "./document-format.ts";
import type { ReviewMaterial } from "./read-review-report.ts";
import {
  toParagraphs,
  type Block,
  type Chart,
  type Paragraph,
  type ReportDocument,
  type Section,
} from "./report-document.ts";
import { toCutSection } from "./review-cuts.ts";
import { findPositive, toPositiveSection, toThemeSection } from "./review-themes.ts";
import { reportTexts, reviewTexts, type ReviewTexts } from "./texts/index.ts";

/** What each section is made from. */
export interface ReviewInput {
  material: ReviewMaterial;
  language: ReportLanguage;
  texts: ReviewTexts;
  format: DocumentFormat;
  /** The author's own words of a section, as paragraphs. */
  wordsOf: (section: string) => Paragraph[];
}

/** What clients wrote: how it was picked, what it is about, what is good, in their own words. */
export function toReviewReport(
  material: ReviewMaterial,
  language: ReportLanguage,
  { words, updatedAt }: { words: ReportWords; updatedAt: Date },
): ReportDocument {
  const [texts, format] = [reviewTexts[language], createDocumentFormat(language)];
  const common = reportTexts[language];
  const { review } = material.figures;
  const wordsOf = (section: string) => toParagraphs(words[section]?.[language] ?? "");
  const input: ReviewInput = { material, language, texts, format, wordsOf };
  const period = format.period(review.from, review.to);
  const unit = material.units.find(({ slug }) => slug === review.unit);
  const measures = wordsOf("measures");
  const cuts = toCutSection(input);
  return {
    language,
    title: words["title"]?.[language]?.trim() || texts.title(period),
    organisation: textIn(material.organisation, language),
    facts: [
      { name: common.facts.unit, value: unit ? textIn(unit.name, language) : review.unit },
      { name: texts.facts.form, value: textIn(material.formTitle, language) },
      { name: texts.facts.period, value: period },
    ],
    notes: [
      ...(material.isDemonstration ? [common.demonstration] : []),
      ...(material.source ? [common.source(textIn(material.source, language))] : []),
    ],
    sections: [
      toSummary(input),
      toSelection(input),
      toThemeSection(input),
      ...toPositiveSection(input),
      ...(cuts ? [cuts] : []),
      ...(measures.length > 0
        ? [{ id: "measures", heading: texts.sections.measures, blocks: measures }]
        : []),
      toMethod(input),
    ],
    changedAt: updatedAt,
    words: { page: common.page, contents: common.contents },
  };
}

/** Codes that are said first. */
const MOST = 3;

function toSummary({ material, texts, format, language, wordsOf }: ReviewInput): Section {
  const { figures } = material;
  const { funnel, dimensions } = figures;
  const { received, selected, coded } = funnel;
  const items = [
    texts.selected(format.count(received), format.count(selected), format.count(coded)),
  ];
  const all = figures.counts({ by: "all" });
  const first = dimensions[0]?.id;
  const most = all.rows
    .filter(({ dimension, depth, cells }) => dimension === first && depth > 0 && cells[0]?.n)
    .toSorted((a, b) => (b.cells[0]?.n ?? 0) - (a.cells[0]?.n ?? 0))
    .slice(0, MOST);
  if (most.length > 0) {
    const names = most.map(({ name, cells }) =>
      texts.codeCount(textIn(name, language), format.count(cells[0]?.n ?? 0)),
    );
    items.push(texts.most(format.list(names)));
  }
  const positive = findPositive(dimensions);
  const n = all.rows.find(({ code }) => code === positive?.code.id)?.cells[0]?.n;
  if (n) {
    const share = format.percent((100 * n) / Math.max(1, coded));
    items.push(texts.positive(format.count(n), format.count(coded), share));
  }
  return {
    id: "summary",
    heading: texts.sections.summary,
    blocks: [
      ...wordsOf("summary"),
      { kind: "list", items: coded === 0 ? [...items.slice(0, 1), texts.noneCoded] : items },
    ],
  };
}

function toSelection(input: ReviewInput): Section {
  const { material, texts, wordsOf } = input;
  const { purpose } = material.figures.review;
  const said: Block[] = purpose.trim() === "" ? [] : toParagraphs(purpose);
  return {
    id: "selection",
    heading: texts.sections.selection,
    blocks: [...wordsOf("selection"), ...said, toFunnel(input)],
  };
}

function toFunnel({ material, texts, format }: ReviewInput): Chart {
  const { funnel: words } = texts;
  const { funnel } = material.figures;
  const steps = (["received", "withComment", "selected", "coded"] as const).map((step) => ({
    name: words[step],
    n: funnel[step],
    text: format.count(funnel[step]),
  }));
  const to = Math.max(1, funnel.received);
  return {
    kind: "chart",
    style: "bars",
    title: words.caption,
    alt: `${words.caption}. ${steps.map(({ name, text }) => `${name}: ${text}`).join("; ")}.`,
    scale: {
      from: 0,
      to,
      ticks: [0, to].map((value) => ({ value, text: format.count(value) })),
    },
    rows: steps.map(({ name, n, text }) => ({ name, value: n, text })),
    table: {
      kind: "table",
      caption: words.caption,
      columns: [
        { text: words.step, isNumber: false },
        { text: words.n, isNumber: true },
        { text: words.share, isNumber: true },
      ],
      rows: steps.map(({ name, n, text }) => ({
        cells: [name, text, format.percent((100 * n) / to)],
      })),
    },
  };
}

function toMethod({ material, texts, format }: ReviewInput): Section {
  const { method } = texts;
  const { coders, review, quotes } = material.figures;
  const items = [
    method.selection,
    method.codes,
    coders.people > 1
      ? method.coders(format.count(coders.people), format.count(coders.codedByMore))
      : method.oneCoder,
    ...(quotes.length > 0
      ? [quotes.some(({ checkedBySame }) => checkedBySame) ? method.quotesAlone : method.quotes]
      : []),
    method.suppression,
    ...(review.state === "open" ? [method.open] : []),
    method.same,
  ];
  return {
    id: "method",
    heading: texts.sections.method,
    isMethod: true,
    blocks: [{ kind: "list", items }],
  };
}
