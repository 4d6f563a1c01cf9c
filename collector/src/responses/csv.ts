import { otherKey, type FormContent } from "@respons/wire";
import type { ResponseRow } from "./store.ts";
import { choiceIds, toExported, type Exported } from "./export-row.ts";

export type CsvDialect = "rfc4180" | "excel";

/**
 * CSV with one column per question. RFC 4180 has commas and CRLF; the Excel dialect has a byte
 * order mark and semicolons, as Excel in the Nordic countries reads it.
 */
export function createCsvWriter(contents: FormContent[], dialect: CsvDialect) {
  const separator = dialect === "excel" ? ";" : ",";
  const questions = toColumns(contents);
  const choices = choiceIds(contents);
  const line = (cells: string[]) => `${cells.map(quote).join(separator)}\r\n`;
  return {
    header: () =>
      (dialect === "excel" ? "\ufeff" : "") + line([...fixedColumns, ...questions.map(nameOf)]),
    row(response: ResponseRow) {
      const exported = toExported(response, choices);
      return line([
        ...fixedColumns.map((name) => toCell(exported[name])),
        ...questions.map((column) => toCell(valueOf(exported, column))),
      ]);
    },
  };
}

const fixedColumns = [
  "responseId",
  "receivedAt",
  "form",
  "formVersion",
  "demonstration",
  "language",
  "unit",
  "unitUnknown",
  "channel",
  "point",
  "page",
  "named",
  "answerable",
  "context",
] as const satisfies (keyof Exported)[];

interface Column {
  question: string;
  /** The text beside the option "other". */
  isOther: boolean;
}

/** The questions of all versions, newest version first, each once. */
function toColumns(contents: FormContent[]): Column[] {
  const columns = new Map<string, Column>();
  for (const question of contents.flatMap((content) => content.questions)) {
    if (question.type === "contact") continue;
    const { id } = question;
    columns.set(id, { question: id, isOther: false });
    if (question.type === "choice" && question.allowOther) {
      columns.set(otherKey(id), { question: id, isOther: true });
    }
  }
  return [...columns.values()];
}

const nameOf = ({ question, isOther }: Column) => `answers.${question}${isOther ? ".other" : ""}`;

function valueOf({ answers }: Exported, { question, isOther }: Column): unknown {
  const key = isOther ? otherKey(question) : question;
  const value = Object.hasOwn(answers, key) ? answers[key] : null;
  return Array.isArray(value) ? value.join("|") : value;
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return defuse(typeof value === "string" ? value : JSON.stringify(value));
}

/** Behind white space and characters that show nothing, since programs drop them on import. */
const FORMULA =
  /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-\u2212@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A leading apostrophe where a spreadsheet would take the text for a formula.
 * Source: OWASP, CSV Injection; full-width forms act like their plain ones in some programs.
 */
function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return `"${cell.replace(/"/g, '""')}"`;
}
