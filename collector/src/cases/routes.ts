import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { CaseDetail, CaseListQuery, CasePage } from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection } from "../selection.ts";
import { countCases, listCases } from "./store.ts";
import { fromCursor, toCaseSummary, toCursor } from "./to-staff.ts";

const PAGE_SIZE = 50;

/** The queue, and one case. */
export function createCaseRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/cases",
      may("read-responses"),
      describeRoute({
        summary: "Cases by promise, page by page; ended ones by arrival, newest first",
        parameters: describeQuery(CaseListQuery),
        responses: {
          200: {
            description: "One page, and how many open cases there are by view",
            content: { "application/json": { schema: resolver(CasePage) } },
          },
          ...describeProblems("sign-in-required", "not-permitted", "form-unknown", "query-invalid"),
        },
      }),
      async (c) => {
        const query = parseOrRefuse(CaseListQuery, c.req.query(), "query-invalid");
        return c.json(await readPage(deps, c.get("caller"), c.get("scope"), query));
      },
    )
    .get(
      "/cases/:responseId",
      may("read-responses"),
      describeRoute({
        summary: "One case with its response, what was written and what was done",
        responses: {
          200: {
            description: "The case",
            content: { "application/json": { schema: resolver(CaseDetail) } },
          },
          ...describeProblems("sign-in-required", "not-permitted", "not-found"),
        },
      }),
      async (c) => {
        const caller = c.get("caller");
        const found = await deps.cases.find(caller, c.get("scope"), c.req.param("responseId"));
        return c.json(await deps.cases.show(caller, found));
      },
    );
}

async function readPage(
  deps: Deps,
  caller: Caller,
  scope: Scope,
  query: CaseListQuery,
): Promise<CasePage> {
  const { view = "open", named, cursor, limit = PAGE_SIZE } = query;
  const after = cursor === undefined ? undefined : fromCursor(cursor);
  if (cursor !== undefined && !after) throw new Problem("query-invalid");
  const today = deps.calendar.dayOf(deps.now());
  const selection = {
    ...(await toSelection(deps, scope, query)),
    named: named === undefined ? undefined : named === "yes",
    callerId: caller.id ?? "",
    today,
  };
  const [rows, { counts, oldestUnread }, tree] = await Promise.all([
    listCases(deps.db.read, selection, view, after, limit + 1),
    countCases(deps.db.read, selection),
    deps.units.all(),
  ]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    cases: shown.map((row) => toCaseSummary(row, { tree, today })),
    nextCursor: rows.length > limit && last ? toCursor(last) : null,
    counts,
    oldestUnreadAt: oldestUnread === null ? null : new Date(oldestUnread).toISOString(),
  };
}
