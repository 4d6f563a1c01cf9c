import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  ChangeReplyTemplate,
  ReplyTemplate,
  ReplyTemplateList,
  ReplyTemplateQuery,
  WriteReplyTemplate,
} from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import {
  deleteTemplate,
  findNewestTemplate,
  findTemplate,
  insertTemplate,
  listTemplates,
  updateTemplate,
  type TemplateRow,
} from "./store.ts";

const HANDLE = may("handle-cases");
const refusals = ["sign-in-required", "not-permitted"] as const;

const oneTemplate = (description: string) => ({
  description,
  content: { "application/json": { schema: resolver(ReplyTemplate) } },
});

const describeList = describeRoute({
  summary: "What replies can begin from: templates of the caller's units and of those above them",
  parameters: describeQuery(ReplyTemplateQuery),
  responses: {
    200: {
      description: "By name",
      content: { "application/json": { schema: resolver(ReplyTemplateList) } },
    },
    ...describeProblems(...refusals, "not-found", "query-invalid"),
  },
});
const describeCreate = describeRoute({
  summary: "Makes a template for a unit and all below it",
  requestBody: describeBody(WriteReplyTemplate),
  responses: {
    201: oneTemplate("The new template"),
    ...describeProblems(...refusals, "not-found", "input-invalid"),
  },
});
const describeChange = describeRoute({
  summary: "Changes a template; replies that began from it stay as they are",
  requestBody: describeBody(ChangeReplyTemplate),
  responses: {
    200: oneTemplate("The template"),
    ...describeProblems(...refusals, "not-found", "input-invalid", "changed-meanwhile"),
  },
});
const describeDelete = describeRoute({
  summary: "Deletes a template; replies that began from it stay as they are",
  responses: {
    204: { description: "It is gone" },
    ...describeProblems(...refusals, "not-found"),
  },
});

/** Words that handlers begin a reply with. */
export function createReplyTemplateRoutes(deps: Deps) {
  const { db } = deps;
  return new Hono<ScopedEnv>()
    .get("/reply-templates", HANDLE, describeList, async (c) => {
      const { unit, kind } = parseOrRefuse(ReplyTemplateQuery, c.req.query(), "query-invalid");
      const scope = c.get("scope");
      const below = unit === undefined ? scope.unitIds : [await requireUnit(deps, scope, unit)];
      const rows = await listTemplates(db.read, await withThoseAbove(deps, below), kind);
      const templates = rows.map((row) => toTemplate(row, scope));
      return c.json({ templates } satisfies ReplyTemplateList);
    })
    .post("/reply-templates", HANDLE, describeCreate, async (c) => {
      const wanted = parseOrRefuse(WriteReplyTemplate, await readJson(c), "input-invalid");
      const scope = c.get("scope");
      const unitId = await requireUnit(deps, scope, wanted.unit);
      await deps.audit.write(templateFact(c.get("caller"), "written", { ...wanted, unitId }), [
        insertTemplate(db.write, unitId, wanted),
      ]);
      const row = await findNewestTemplate(db.write, unitId, wanted.name);
      if (!row) throw new Problem("not-found");
      return c.json(toTemplate(row, scope), 201);
    })
    .put("/reply-templates/:template{\\d+}", HANDLE, describeChange, async (c) => {
      const wanted = parseOrRefuse(ChangeReplyTemplate, await readJson(c), "input-invalid");
      const scope = c.get("scope");
      const row = await requireTemplate(deps, scope, c.req.param("template"));
      const unitId = await requireUnit(deps, scope, wanted.unit);
      const isWritten = await deps.audit.write(
        templateFact(c.get("caller"), "written", { ...wanted, unitId }),
        [updateTemplate(db.write, row.id, unitId, wanted)],
      );
      if (!isWritten) throw new Problem("changed-meanwhile");
      return c.json(toTemplate(await requireTemplate(deps, scope, String(row.id)), scope));
    })
    .delete("/reply-templates/:template{\\d+}", HANDLE, describeDelete, async (c) => {
      const row = await requireTemplate(deps, c.get("scope"), c.req.param("template"));
      const fact = templateFact(c.get("caller"), "deleted", row);
      const isDeleted = await deps.audit.write(fact, [deleteTemplate(db.write, row.id)]);
      if (!isDeleted) throw new Problem("not-found");
      return c.body(null, 204);
    });
}

function toTemplate(row: TemplateRow, scope: Scope): ReplyTemplate {
  const { unitId, ...template } = row;
  return { ...template, mayEdit: scope.has(unitId) };
}

function templateFact(
  actor: Caller,
  deed: "written" | "deleted",
  { name, kind, unitId }: Pick<TemplateRow, "name" | "kind" | "unitId">,
) {
  const action = `reply-template.${deed}` as const;
  return { actor, action, unitId, objectKind: "reply-template", objectId: name, details: { kind } };
}

/** @throws Problem `not-found` also where the caller does not handle cases there */
async function requireUnit(deps: Deps, scope: Scope, slug: string): Promise<number> {
  const unit = await deps.units.find(slug);
  if (!unit || !scope.has(unit.id)) throw new Problem("not-found");
  return unit.id;
}

async function requireTemplate(deps: Deps, scope: Scope, id: string): Promise<TemplateRow> {
  const row = await findTemplate(deps.db.write, scope, Number(id));
  if (!row) throw new Problem("not-found");
  return row;
}

/** The units, and all on the way from them to the root. */
async function withThoseAbove(deps: Deps, unitIds: readonly number[]): Promise<number[]> {
  const byId = new Map((await deps.units.all()).map((unit) => [unit.id, unit]));
  const ids = new Set(unitIds);
  for (const id of ids) {
    const parentId = byId.get(id)?.parentId ?? null;
    if (parentId !== null) ids.add(parentId);
  }
  return [...ids];
}
