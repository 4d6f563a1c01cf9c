import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { ExportFormat, ExportQuery, ExportStatus } from "@respons/wire";
import * as v from "valibot";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { streamExport } from "./export-stream.ts";
import { fileTypes } from "./file-types.ts";
import { prepareExport } from "./prepare-export.ts";
import { recordEnd, recordStart } from "./record-export.ts";
import { createRunningExports, type RunningExport } from "./running-exports.ts";

interface ExportEnv extends ScopedEnv {
  /** Absent in tests, which have no socket. */
  Bindings: Partial<HttpBindings>;
}

export function createExportRoutes(deps: Deps) {
  const exports = createRunningExports(deps.now);
  const routes = new Hono<ExportEnv>();
  addStatusRoutes(routes, exports);
  return routes.get(
    "/forms/:form/:file{responses\\.(?:csv|jsonl|xlsx|parquet)}",
    may("export-responses"),
    describeRoute(description),
    async (c) => {
      const caller = c.get("caller");
      const format = v.parse(ExportFormat, c.req.param("file").split(".")[1]);
      const query = parseOrRefuse(ExportQuery, c.req.query(), "query-invalid");
      const request = { slug: c.req.param("form"), format, query };
      const prepared = await prepareExport(deps, caller, c.get("scope"), request);
      exports.requireNone(caller);
      const headers = {
        "Content-Type": fileTypes[format],
        "Content-Disposition": `attachment; filename="${prepared.fileName}"`,
        "Cache-Control": "no-store",
      };
      // Asks whether it would go: nothing is begun, and nothing written down.
      if (c.req.method === "HEAD") return c.body(null, 200, headers);
      await recordStart(deps, caller, c.get("scope"), prepared);
      const running = exports.begin(caller, { ...prepared.facts, id: query.export });
      const outgoing = c.env?.outgoing;
      const body = streamExport(prepared.toParts(running), running, {
        async end(error) {
          if (error !== undefined) deps.log({ level: "error", message: "an export failed" });
          addTrailers(outgoing, running.status);
          await recordEnd(deps, caller, c.get("scope"), running.status);
        },
        cut: outgoing && (() => outgoing.destroy()),
      });
      return c.body(body, 200, {
        ...headers,
        "Respons-Export": running.status.id,
        // Chunked even where it is short: the end of a cut file would else be missing unseen.
        "Transfer-Encoding": "chunked",
        Trailer: "Respons-Rows, Repr-Digest",
      });
    },
  );
}

/** What the file came to, for clients that read trailers. Source: RFC 9530 §2. */
function addTrailers(outgoing: HttpBindings["outgoing"] | undefined, status: ExportStatus): void {
  if (!outgoing || status.sha256 === null) return;
  const digest = Buffer.from(status.sha256, "hex").toString("base64");
  outgoing.addTrailers({
    "Respons-Rows": String(status.rows),
    "Repr-Digest": `sha-256=:${digest}:`,
  });
}

const description = {
  summary: "The filtered responses as a file, oldest first, streamed; one at a time per caller",
  parameters: describeQuery(ExportQuery),
  responses: {
    200: {
      description:
        "CSV (RFC 4180, or for Excel with `dialect=excel`), one JSON object per line, an Excel workbook or Parquet. `Respons-Export` names the export, and the trailers `Respons-Rows` and `Repr-Digest` say what it came to. A file that could not be made whole ends in a broken connection. Contacts come only with `include=contacts` and `reason`, for who may read them.",
      content: {
        "text/csv": {},
        "application/jsonl": {},
        [fileTypes.xlsx]: {},
        [fileTypes.parquet]: {},
      },
    },
    ...describeProblems(
      "sign-in-required",
      "not-permitted",
      "form-unknown",
      "query-invalid",
      "export-running",
    ),
  },
};

function addStatusRoutes(
  routes: Hono<ExportEnv>,
  exports: ReturnType<typeof createRunningExports>,
): void {
  const find = (caller: Caller, id: string): RunningExport => {
    const running = exports.find(caller, id);
    if (!running) throw new Problem("not-found");
    return running;
  };
  const problems = describeProblems("sign-in-required", "not-permitted", "not-found");
  routes.get(
    "/exports/:export",
    may("export-responses"),
    describeRoute({
      summary: "How far an export of the caller's own is, and what the whole file came to",
      responses: {
        200: {
          description: "Rows, bytes, SHA-256, columns and filter",
          content: { "application/json": { schema: resolver(ExportStatus) } },
        },
        ...problems,
      },
    }),
    (c) => {
      const { status } = find(c.get("caller"), c.req.param("export"));
      return c.json(status satisfies ExportStatus);
    },
  );
  routes.delete(
    "/exports/:export",
    may("export-responses"),
    describeRoute({
      summary: "Cancels an export of the caller's own: its connection is cut",
      responses: { 204: { description: "It runs no longer" }, ...problems },
    }),
    (c) => {
      find(c.get("caller"), c.req.param("export")).stop();
      return c.body(null, 204);
    },
  );
}
