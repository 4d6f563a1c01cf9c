/** What a document is made of, whatever file it becomes. All texts are in its language. */
export interface ReportDocument {
  language: string;
  title: string;
  organisation: string;
  /** Beside the title: what it covers and of when it is. */
  facts: readonly Fact[];
  /** Said before anything else: that figures are made up, or not final. */
  notes: readonly string[];
  sections: readonly Section[];
  /** The last change of the figures or words it was made of: the same data, the same bytes. */
  changedAt: Date;
  words: {
    page: (page: number, pages: number) => string;
    /** Name of the list of sections. */
    contents: string;
  };
}

export interface Fact {
  name: string;
  value: string;
}

export interface Section {
  /** Anchor in the page; unique. */
  id: string;
  heading: string;
  blocks: readonly Block[];
  parts?: readonly Section[];
  /** How the figures were made: set smaller. */
  isMethod?: boolean;
}

export type Block = Paragraph | List | Facts | Table | Chart | Quote;

export interface Paragraph {
  kind: "paragraph";
  text: string;
  /** `words`: the author's own; `quiet`: a note beside something else. */
  tone?: "words" | "quiet";
}

export interface List {
  kind: "list";
  items: readonly string[];
}

export interface Facts {
  kind: "facts";
  items: readonly Fact[];
}

export interface Table {
  kind: "table";
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

export interface Column {
  text: string;
  /** Set to the right, under each other. */
  isNumber: boolean;
}

export interface Row {
  /** As many as columns; the first names the row. */
  cells: readonly string[];
  /** How far it is set in: 0 for the outermost. */
  depth?: number;
  isStrong?: boolean;
}

/** Estimates on one scale, each with its interval; `table` says the same in figures. */
export interface Chart {
  kind: "chart";
  /** `dots`: estimates with intervals; `bars`: counts or shares from 0. */
  style: "dots" | "bars";
  title: string;
  /** All that one sees in it, in words. */
  alt: string;
  scale: Scale;
  rows: readonly ChartRow[];
  target?: { value: number; text: string };
  table: Table;
}

export interface Scale {
  from: number;
  to: number;
  ticks: readonly { value: number; text: string }[];
}

export interface ChartRow {
  name: string;
  /** Undefined where there is no figure; `text` says why. */
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** Stands beside it: the figure in words. */
  text: string;
  /** Not final: drawn hollow. */
  isInterim?: boolean;
}

export interface Quote {
  kind: "quote";
  text: string;
  language: string;
  /** Where it comes from, without naming anybody. */
  source: string;
}

/** A text as its paragraphs, for words that people have typed. */
export function toParagraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part): Paragraph => ({ kind: "paragraph", tone: "words", text: part }));
}
