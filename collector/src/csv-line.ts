/**
 * RFC 4180 has commas and CRLF; the Excel dialect has a byte order mark and semicolons, as Excel in
 * the Nordic countries reads it.
 */
export type CsvDialect = "rfc4180" | "excel";

/** What stands before the first line. */
export const csvBeginning = (dialect: CsvDialect): string => (dialect === "excel" ? "\ufeff" : "");

/** One line; null is an empty cell, objects are JSON. */
export function toCsvLine(values: readonly unknown[], dialect: CsvDialect): string {
  const cells = values.map((value) => quote(toCell(value)));
  return `${cells.join(dialect === "excel" ? ";" : ",")}\r\n`;
}

const quote = (text: string): string =>
  text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return defuse(typeof value === "string" ? value : JSON.stringify(value));
}

/** Nearly every text begins with a letter or digit of ASCII: an export asks this of each cell. */
function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Behind white space and characters that show nothing, since programs drop them on import. */
const FORMULA =
  /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-\u2212@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A leading apostrophe where a spreadsheet would take the text for a formula.
 * Source: OWASP, CSV Injection; full-width forms act like their plain ones in some programs.
 */
function defuse(text: string): string {
  if (beginsPlainly(text)) return text;
  return FORMULA.test(text) ? `'${text}` : text;
}
