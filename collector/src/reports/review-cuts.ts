import { textIn, type CodeCounts } from "@respons/wire";
import type { Block, Section, Table } from "./report-document.ts";
import type { ReviewInput } from "./review-report.ts";

/** The first dimension by language and by unit, where they are large enough; undefined without. */
export function toCutSection(input: ReviewInput): Section | undefined {
  const { material, texts, language } = input;
  const { figures } = material;
  const { dimensions, funnel } = figures;
  const [first] = dimensions;
  if (!first || funnel.coded === 0) return undefined;
  const name = textIn(first.name, language);
  const blocks: Block[] = [
    ...toLanguageTable(input, texts.byLanguage(name), first.id, figures.counts({ by: "language" })),
    ...toUnitTable(input, texts.byUnit(name), first.id, figures.counts({ by: "unit" })),
  ];
  return blocks.length > 0 ? { id: "cuts", heading: texts.sections.cuts, blocks } : undefined;
}

/** Codes as rows, languages as columns. */
function toLanguageTable(
  input: ReviewInput,
  caption: string,
  dimension: string,
  { cuts, rows }: CodeCounts,
): Block[] {
  const { texts, format, language } = input;
  const shown = cuts.map((cut, i) => ({ cut, i })).filter(({ cut }) => !cut.suppressed);
  const nameOf = (key: string) => (key === "" ? texts.all : format.language(key));
  if (shown.length < 2) return [];
  const table: Table = {
    kind: "table",
    caption,
    columns: [
      { text: texts.code, isNumber: false },
      ...shown.map(({ cut }) => ({
        text: texts.ofGroup(nameOf(cut.key), format.count(cut.coded)),
        isNumber: true,
      })),
    ],
    rows: rows
      .filter((row) => row.dimension === dimension && row.depth < 2)
      .map(({ name, depth, cells }) => ({
        cells: [textIn(name, language), ...shown.map(({ i }) => sayCell(input, cells[i]))],
        depth,
        isStrong: depth === 0,
      })),
  };
  return [table, ...sayHidden(input, cuts, nameOf)];
}

/** Units as rows: there are more of them than of the widest codes. */
function toUnitTable(
  input: ReviewInput,
  caption: string,
  dimension: string,
  { cuts, rows }: CodeCounts,
): Block[] {
  const { texts, format, language, material } = input;
  const nameOf = (key: string) => {
    if (key === "") return texts.all;
    const unit = material.units.find(({ slug }) => slug === key);
    return unit ? textIn(unit.name, language) : key;
  };
  const codes = rows.filter((row) => row.dimension === dimension && row.depth === 0);
  const shown = cuts.map((cut, i) => ({ cut, i })).filter(({ cut }) => !cut.suppressed);
  if (shown.length < 2) return [];
  const table: Table = {
    kind: "table",
    caption,
    columns: [
      { text: texts.unit, isNumber: false },
      { text: texts.codedTexts, isNumber: true },
      ...codes.map(({ name }) => ({ text: textIn(name, language), isNumber: true })),
    ],
    rows: shown.map(({ cut, i }) => ({
      cells: [
        nameOf(cut.key),
        format.count(cut.coded),
        ...codes.map(({ cells }) => sayCell(input, cells[i])),
      ],
      isStrong: cut.key === "",
    })),
  };
  return [table, ...sayHidden(input, cuts, nameOf)];
}

type Cell = CodeCounts["rows"][number]["cells"][number];

const sayCell = ({ texts, format }: ReviewInput, cell: Cell | undefined): string => {
  if (!cell || cell.n === null) return texts.hidden;
  return format.count(cell.n);
};

function sayHidden(
  { texts, format }: ReviewInput,
  cuts: CodeCounts["cuts"],
  nameOf: (key: string) => string,
): Block[] {
  const hidden = cuts.filter(({ suppressed }) => suppressed);
  if (hidden.length === 0) return [];
  const names = format.list(hidden.map(({ key }) => nameOf(key)));
  return [{ kind: "paragraph", tone: "quiet", text: texts.hiddenGroups(names) }];
}
