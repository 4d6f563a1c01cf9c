import { textIn, type ReportLanguage, type ReportWords } from "@respons/wire";
import { toAnsweringSection } from "./board-answering.ts";
import { toLanguageSection } from "./board-languages.ts";
import { toMethodSection } from "./board-method.ts";
import { toTargetSection } from "./board-scorecard.ts";
import { toSummarySection } from "./board-summary.ts";
import { toUnitSection } from "./board-units.ts";
import { createDocumentFormat, type DocumentFormat } from "./document-format.ts";
import type { BoardFigures } from "./read-board-figures.ts";
import { toParagraphs, type Paragraph, type ReportDocument } from "./report-document.ts";
import { reportTexts, type ReportTexts } from "./texts/index.ts";

/** What each section is made from. */
export interface BoardInput {
  figures: BoardFigures;
  language: ReportLanguage;
  texts: ReportTexts;
  format: DocumentFormat;
  /** The author's own words of a section, as paragraphs. */
  wordsOf: (section: string) => Paragraph[];
  /** A year as it is named: interim, where it was not over. */
  nameOf: (year: number) => string;
}

/** The report for a board: what was reached, what was not, what is not proven. */
export function toBoardReport(
  figures: BoardFigures,
  language: ReportLanguage,
  { words, updatedAt }: { words: ReportWords; updatedAt: Date },
): ReportDocument {
  const [texts, format] = [reportTexts[language], createDocumentFormat(language)];
  const { years, asOf, interimYear } = figures;
  const input: BoardInput = {
    figures,
    language,
    texts,
    format,
    wordsOf: (section) => toParagraphs(words[section]?.[language] ?? ""),
    nameOf: (year) => (year === interimYear ? texts.interimYear(String(year)) : String(year)),
  };
  const period = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? "");
  const title = words["title"]?.[language]?.trim() || texts.board.title(period);
  const measures = input.wordsOf("measures");
  return {
    language,
    title,
    organisation: textIn(figures.organisation, language),
    facts: [
      { name: texts.facts.unit, value: textIn(figures.unit.name, language) },
      { name: texts.facts.period, value: period },
      { name: texts.facts.asOf, value: format.day(asOf) },
    ],
    notes: listNotes(input),
    sections: [
      toSummarySection(input),
      toTargetSection(input),
      toLanguageSection(input),
      toUnitSection(input),
      toAnsweringSection(input),
      ...(measures.length > 0
        ? [{ id: "measures", heading: texts.board.measures, blocks: measures }]
        : []),
      toMethodSection(input),
    ],
    changedAt: updatedAt,
    words: { page: texts.page, contents: texts.contents },
  };
}

function listNotes({ figures, texts, format, language }: BoardInput): string[] {
  const { interimYear, isDemonstration, asOf } = figures;
  return [
    ...(isDemonstration ? [texts.demonstration] : []),
    ...figures.sources.map((source) => texts.source(textIn(source, language))),
    ...(interimYear === undefined
      ? []
      : [texts.interimNote(String(interimYear), format.day(asOf))]),
  ];
}
