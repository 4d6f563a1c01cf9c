import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import * as v from "valibot";
import { ResponseFilter, type FormContent } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection, type ResponseSelection } from "../selection.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { createCsvWriter } from "./csv.ts";
import { choiceIds, toExported } from "./export-row.ts";
import { listForExport, type Place, type ResponseRow } from "./store.ts";

/** Small enough that other requests are served between two pages. */
const PAGE_SIZE = 500;

const ExportQuery = v.object({
  ...ResponseFilter.entries,
  dialect: v.optional(v.picklist(["rfc4180", "excel"])),
});

export function createExportRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/forms/:form/:file{responses\\.(?:csv|jsonl)}",
    may("export-responses"),
    describeRoute({
      summary: "The filtered responses, oldest first, streamed; contacts are never in it",
      parameters: describeQuery(ExportQuery),
      responses: {
        200: {
          description:
            "CSV (RFC 4180, or for Excel with `dialect=excel`) or one JSON object per line. Text that a spreadsheet would take for a formula has an apostrophe before it in CSV.",
          content: { "text/csv": {}, "application/jsonl": {} },
        },
        ...describeProblems("sign-in-required", "not-permitted", "form-unknown", "query-invalid"),
      },
    }),
    async (c) => {
      const slug = c.req.param("form");
      const query = parseOrRefuse(ExportQuery, c.req.query(), "query-invalid");
      const selection = await toSelection(deps, c.get("scope"), { ...query, form: slug });
      await requireVisibleForm(deps, c.get("caller"), slug);
      const isCsv = c.req.param("file").endsWith("csv");
      const contents = await listContents(deps, slug);
      await deps.audit.record({
        actor: c.get("caller"),
        action: "responses.exported",
        unitId: c.get("scope").unitIds[0] ?? null,
        objectKind: "form",
        objectId: slug,
        details: { filters: Object.keys(query) },
      });
      const writer = isCsv
        ? createCsvWriter(contents, query.dialect ?? "rfc4180")
        : createJsonLineWriter(contents);
      const name = `respons-${slug}-${deps.calendar.dayOf(deps.now())}.${isCsv ? "csv" : "jsonl"}`;
      return c.body(streamRows(deps, selection, writer), 200, {
        "Content-Type": `${isCsv ? "text/csv" : "application/jsonl"}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      });
    },
  );
}

function createJsonLineWriter(contents: FormContent[]) {
  const choices = choiceIds(contents);
  return {
    header: () => "",
    row: (row: ResponseRow) => `${JSON.stringify(toExported(row, choices))}\n`,
  };
}

/** What each version asked, newest first. */
async function listContents(deps: Deps, slug: string): Promise<FormContent[]> {
  const form = await deps.forms.find(slug);
  if (!form) throw new Problem("form-unknown");
  const contents: FormContent[] = [];
  for (let version = form.definition.version; version >= 1; version -= 1) {
    const content = await deps.forms.contentOf(form.row, version);
    if (content) contents.push(content);
  }
  return contents;
}

/** Reads a page when the client has taken the one before: memory stays flat. */
function streamRows(
  deps: Deps,
  selection: ResponseSelection,
  writer: { header: () => string; row: (row: ResponseRow) => string },
): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  let after: Place | undefined;
  let text = writer.header();
  return new ReadableStream({
    async pull(controller) {
      const rows = await listForExport(deps.db.read, selection, after, PAGE_SIZE);
      text += rows.map(writer.row).join("");
      if (text !== "") controller.enqueue(utf8.encode(text));
      text = "";
      after = rows.at(-1);
      if (rows.length < PAGE_SIZE) controller.close();
    },
  });
}
