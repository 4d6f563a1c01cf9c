import type { ResponseFilter } from "@respons/wire";
import { toQuery } from "./filters.ts";

export type ExportFormat = "csv" | "excel" | "jsonl";

/** Where the filtered responses of a form come as a file. */
export function exportPath(form: string, filter: ResponseFilter, format: ExportFormat): string {
  const isExcel = format === "excel";
  const query = toQuery({ ...filter, dialect: isExcel ? "excel" : undefined });
  const ending = isExcel ? "csv" : format;
  return `/api/forms/${encodeURIComponent(form)}/responses.${ending}${query}`;
}
