import {
  Report,
  ReportSummary,
  type NewReport,
  type ReportChange,
  type ReportLanguage,
} from "@respons/wire";
import { listOf, type Http } from "../http.ts";

const PATH = "/api/reports";
const pathOf = (reportId: string): string => `${PATH}/${encodeURIComponent(reportId)}`;

/** Requests about reports. */
export function createReportsApi(http: Http) {
  return {
    list: () => http.get(PATH, listOf("reports", ReportSummary)),
    get: (reportId: string) => http.get(pathOf(reportId), Report),
    make: (report: NewReport) => http.send("POST", PATH, report, Report),
    change: (reportId: string, change: ReportChange) =>
      http.send("PUT", pathOf(reportId), change, Report),
    remove: (reportId: string) => http.send("DELETE", pathOf(reportId)),
  };
}

/** Where a report's document is. */
export function documentPath(
  reportId: string,
  file: "html" | "pdf",
  language: ReportLanguage,
): string {
  return `${pathOf(reportId)}/document.${file}?language=${language}`;
}
