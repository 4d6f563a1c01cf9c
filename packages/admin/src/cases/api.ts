import {
  CaseDetail,
  CasePage,
  ReplyTemplate,
  UnitSummary,
  type CaseStatus,
  type ReplyKind,
} from "@respons/wire";
import { toQuery } from "../filters.ts";
import { arrayOf, listOf, type Http } from "../http.ts";
import type { CaseQuery } from "./case-query.ts";

/** What is done to a case; its revision is added when it is sent. */
export type Deed =
  | { to: "status"; status: CaseStatus }
  | { to: "handler"; handler: string | null }
  | { to: "transfer"; unit: string; reason: string }
  | { to: "read" }
  | { to: "undo"; event: number }
  | { to: "notes"; text: string }
  | { to: "replies"; kind: ReplyKind; text: string; language: string };

/** What the pages on cases ask. */
export function createCasesApi(http: Http) {
  return {
    list: (query: CaseQuery, cursor: string | undefined, limit: number) =>
      http.get(`/api/cases${toQuery({ ...query, cursor, limit })}`, CasePage),
    get: (responseId: string) => http.get(pathOf(responseId), CaseDetail),
    act: (responseId: string, revision: number, { to, ...body }: Deed) =>
      http.send("POST", `${pathOf(responseId)}/${to}`, { ...body, revision }, CaseDetail),
    /** Where a case can be transferred to. */
    listUnits: () => http.get("/api/case-units", listOf("units", UnitSummary)),
    listTemplates: (unit: string) =>
      http.get(`/api/reply-templates${toQuery({ unit })}`, arrayOf(ReplyTemplate)),
  };
}

const pathOf = (responseId: string) => `/api/cases/${encodeURIComponent(responseId)}`;
