import type { ResponseFilter } from "@respons/wire";
import { toQuery } from "../filters.ts";

/** The files that one can choose among; `excel` is CSV as Excel reads it. */
export const exportChoices = ["xlsx", "excel", "csv", "jsonl", "parquet"] as const;
export type ExportChoice = (typeof exportChoices)[number];

/** Beside the filter: what tells the export apart, and contacts with the reason for them. */
export interface ExportExtras {
  export?: string;
  include?: "contacts";
  reason?: string;
  note?: string;
}

/** Where the filtered responses of a form come as a file. */
export function exportPath(
  form: string,
  filter: ResponseFilter,
  choice: ExportChoice,
  extras: ExportExtras = {},
): string {
  const isExcel = choice === "excel";
  const query = toQuery({ ...filter, dialect: isExcel ? "excel" : undefined, ...extras });
  const ending = isExcel ? "csv" : choice;
  return `/api/forms/${encodeURIComponent(form)}/responses.${ending}${query}`;
}

/** Where one reads what the columns and values of the file mean. */
export const codebookPath = (form: string): string =>
  `/api/forms/${encodeURIComponent(form)}/codebook.xlsx`;
