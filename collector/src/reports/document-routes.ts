import { Hono, type Context } from "hono";
import { describeRoute } from "hono-openapi";
import { DocumentQuery, type ReportLanguage } from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireReport } from "./find-for-reports.ts";
import type { ReportDocument } from "./report-document.ts";
import type { ReportRow } from "./store.ts";

const describeDocument = describeRoute({
  summary: "The report as one HTML page or as a tagged PDF, made anew from its figures",
  parameters: describeQuery(DocumentQuery),
  responses: {
    200: {
      description: "The document",
      content: { "text/html": {}, "application/pdf": {} },
    },
    ...describeProblems("sign-in-required", "not-permitted", "not-found", "query-invalid"),
  },
});

/** Reports as documents. What they are made with is loaded for the first of them. */
export function createReportDocumentRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/reports/:reportId/:file{document\\.(?:html|pdf)}",
    may("read-figures"),
    describeDocument,
    async (c) => {
      const { language = "sv" } = parseOrRefuse(DocumentQuery, c.req.query(), "query-invalid");
      const [caller, scope] = [c.get("caller"), c.get("scope")];
      const row = await requireReport(deps, caller, scope, c.req.param("reportId"));
      const report = await buildDocument(deps, { caller, scope }, row, language);
      const file = c.req.param("file").endsWith(".pdf") ? "pdf" : "html";
      await deps.audit.record({
        actor: caller,
        action: "report.opened",
        unitId: row.unitId,
        objectKind: "report",
        objectId: row.reportId,
        details: { kind: row.kind, language, file },
      });
      return file === "pdf" ? sendPdf(c, report) : sendPage(c, report);
    },
  );
}

async function buildDocument(
  deps: Deps,
  { caller, scope }: { caller: Caller; scope: Scope },
  row: ReportRow,
  language: ReportLanguage,
): Promise<ReportDocument> {
  if (row.kind === "review") {
    const { readReviewMaterial } = await import("./read-review-report.ts");
    const { toReviewReport } = await import("./review-report.ts");
    return toReviewReport(await readReviewMaterial(deps, caller, row), language, row);
  }
  const { readBoardFigures } = await import("./read-board-figures.ts");
  const { toBoardReport } = await import("./board-report.ts");
  return toBoardReport(await readBoardFigures(deps, scope, row), language, row);
}

async function sendPage(c: Context, report: ReportDocument) {
  const { documentPolicy, renderHtml } = await import("./render-html.ts");
  return c.body(await renderHtml(report), 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": documentPolicy,
    "X-Frame-Options": "SAMEORIGIN",
    "Content-Language": report.language,
  });
}

async function sendPdf(c: Context, report: ReportDocument) {
  const { renderPdf } = await import("./render-pdf.ts");
  return c.body(new Uint8Array(await renderPdf(report)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="${toFileName(report)}.pdf"`,
    "Content-Language": report.language,
  });
}

/** The title in letters that every system keeps. */
function toFileName({ title, language }: ReportDocument): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${plain.slice(0, 80) || "report"}-${language}`.toLowerCase();
}
