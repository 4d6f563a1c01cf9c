import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import * as v from "valibot";
import { AuditFilter } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection } from "./selection.ts";
import { listForExport, type AuditSelection } from "./store.ts";
import { createCsvEntries, jsonLines, toEntry, type EntryWriter } from "./to-entry.ts";

/** Small enough that other requests are served between two pages. */
const PAGE_SIZE = 500;

const ExportQuery = v.object({
  ...AuditFilter.entries,
  dialect: v.optional(v.picklist(["rfc4180", "excel"])),
});

export function createAuditExportRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/:file{audit\\.(?:csv|jsonl)}",
    may("read-audit"),
    describeRoute({
      summary: "The filtered audit log, oldest first, streamed; the export is itself logged",
      parameters: describeQuery(ExportQuery),
      responses: {
        200: {
          description: "CSV (RFC 4180, or for Excel with `dialect=excel`) or JSON lines",
          content: { "text/csv": {}, "application/jsonl": {} },
        },
        ...describeProblems("sign-in-required", "not-permitted", "query-invalid"),
      },
    }),
    async (c) => {
      const query = parseOrRefuse(ExportQuery, c.req.query(), "query-invalid");
      const { dialect = "rfc4180", ...filter } = query;
      const scope = c.get("scope");
      const isCsv = c.req.param("file").endsWith("csv");
      const name = `respons-audit-${deps.calendar.dayOf(deps.now())}.${isCsv ? "csv" : "jsonl"}`;
      await deps.audit.record({
        actor: c.get("caller"),
        action: "audit.exported",
        unitId: scope.unitIds[0] ?? null,
        objectKind: "audit",
        objectId: name,
        details: { filters: Object.keys(filter) },
      });
      const writer = isCsv ? createCsvEntries(dialect) : jsonLines;
      return c.body(streamEntries(deps, toSelection(deps, scope, filter), writer), 200, {
        "Content-Type": `${isCsv ? "text/csv" : "application/jsonl"}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      });
    },
  );
}

/** Reads a page when the client has taken the one before: memory stays flat. */
function streamEntries(
  { db }: Deps,
  selection: AuditSelection,
  writer: EntryWriter,
): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  let after = 0;
  let text = writer.header;
  return new ReadableStream({
    async pull(controller) {
      const rows = await listForExport(db.read, selection, after, PAGE_SIZE);
      text += rows.map((row) => writer.line(toEntry(row))).join("");
      if (text !== "") controller.enqueue(utf8.encode(text));
      text = "";
      after = rows.at(-1)?.row.seq ?? after;
      if (rows.length < PAGE_SIZE) controller.close();
    },
  });
}
