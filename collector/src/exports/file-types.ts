import type { ExportFormat } from "@respons/wire";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Media types of the export formats. */
export const fileTypes: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  xlsx: XLSX_TYPE,
  parquet: "application/vnd.apache.parquet",
};
