import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { NewReport, Report, ReportChange, ReportSummary } from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import type { JsonLimits } from "../http/json-size.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import {
  isReadable,
  requireParameters,
  requireReport,
  requireSections,
  toReport,
} from "./find-for-reports.ts";
import { deleteReport, insertReport, listReports, updateReport, type ReportRow } from "./store.ts";

const READ = may("read-figures");
const WRITE = may("write-reports");
/** Every section in three languages, as long as it may be. */
const BODY: JsonLimits = { maxBytes: 1_048_576, maxNames: 1_000 };

const ReportList = v.object({ reports: v.array(ReportSummary) });
const refusals = ["sign-in-required", "not-permitted"] as const;
const oneReport = (description: string) => ({
  description,
  content: { "application/json": { schema: resolver(Report) } },
});

const describeList = describeRoute({
  summary: "The reports of the caller's units, the one that was changed last first",
  responses: {
    200: {
      description: "Without their words",
      content: { "application/json": { schema: resolver(ReportList) } },
    },
    ...describeProblems(...refusals),
  },
});
const describeGet = describeRoute({
  summary: "A report with its author's own words; a review needs `read-responses` too",
  responses: { 200: oneReport("The report"), ...describeProblems(...refusals, "not-found") },
});
const describeCreate = describeRoute({
  summary: "Begins a report of a unit and all below it",
  requestBody: describeBody(NewReport),
  responses: {
    201: oneReport("The new report"),
    ...describeProblems(...refusals, "not-found", "input-invalid"),
  },
});
const describeChange = describeRoute({
  summary: "Changes what a report is made from, and its author's own words",
  requestBody: describeBody(ReportChange),
  responses: {
    200: oneReport("The report"),
    ...describeProblems(...refusals, "not-found", "input-invalid", "changed-meanwhile"),
  },
});
const describeDelete = describeRoute({
  summary: "Deletes a report; the figures that it was made from stay",
  responses: {
    204: { description: "It is gone" },
    ...describeProblems(...refusals, "not-found"),
  },
});

/** Reports as they are written; their documents are made in `document-routes.ts`. */
export function createReportRoutes(deps: Deps) {
  const { audit, db } = deps;
  return new Hono<ScopedEnv>()
    .get("/reports", READ, describeList, async (c) => {
      const caller = c.get("caller");
      const rows = await listReports(db.read, c.get("scope"));
      const readable = await Promise.all(rows.map((row) => isReadable(caller, row)));
      const shown = rows.filter((_row, i) => readable[i]);
      const reports = await Promise.all(shown.map((row) => show(caller, row)));
      return c.json({ reports: reports.map((report) => v.parse(ReportSummary, report)) });
    })
    .get("/reports/:reportId", READ, describeGet, async (c) => {
      const caller = c.get("caller");
      const row = await requireReport(deps, caller, c.get("scope"), c.req.param("reportId"));
      return c.json(await show(caller, row));
    })
    .post("/reports", WRITE, describeCreate, async (c) => {
      const wanted = parseOrRefuse(NewReport, await readJson(c, BODY), "input-invalid");
      const [caller, scope] = [c.get("caller"), c.get("scope")];
      const unit = await deps.units.find(wanted.unit);
      if (!unit || !scope.has(unit.id)) throw new Problem("not-found");
      const parameters = await requireParameters(deps, scope, wanted.kind, wanted.parameters);
      requireSections(wanted.kind, wanted.words ?? {});
      const made = { reportId: randomUUID(), unitId: unit.id };
      const by = { createdBy: caller.name, at: deps.now() };
      await audit.write(toFact(caller, "report.written", { ...made, kind: wanted.kind }), [
        insertReport(db.write, { ...wanted, parameters }, { ...made, ...by }),
      ]);
      const row = await requireReport(deps, caller, scope, made.reportId);
      return c.json(toReport(row, true), 201);
    })
    .put("/reports/:reportId", WRITE, describeChange, async (c) => {
      const wanted = parseOrRefuse(ReportChange, await readJson(c, BODY), "input-invalid");
      const [caller, scope] = [c.get("caller"), c.get("scope")];
      const row = await requireReport(deps, caller, scope, c.req.param("reportId"));
      const parameters = await requireParameters(deps, scope, row.kind, wanted.parameters);
      requireSections(row.kind, wanted.words);
      const isWritten = await audit.write(toFact(caller, "report.written", row), [
        updateReport(db.write, row.reportId, { ...wanted, parameters }, deps.now()),
      ]);
      if (!isWritten) throw new Problem("changed-meanwhile");
      return c.json(toReport(await requireReport(deps, caller, scope, row.reportId), true));
    })
    .delete("/reports/:reportId", WRITE, describeDelete, async (c) => {
      const caller = c.get("caller");
      const row = await requireReport(deps, caller, c.get("scope"), c.req.param("reportId"));
      const isDeleted = await audit.write(toFact(caller, "report.deleted", row), [
        deleteReport(db.write, row.reportId),
      ]);
      if (!isDeleted) throw new Problem("not-found");
      return c.body(null, 204);
    });
}

async function show(caller: Caller, row: ReportRow): Promise<Report> {
  if (!caller.access.permissions.includes("write-reports")) return toReport(row, false);
  return toReport(row, (await caller.access.scopeFor("write-reports")).has(row.unitId));
}

function toFact(
  actor: Caller,
  action: "report.written" | "report.deleted",
  { reportId, unitId, kind }: Pick<ReportRow, "reportId" | "unitId" | "kind">,
) {
  return { actor, action, unitId, objectKind: "report", objectId: reportId, details: { kind } };
}
