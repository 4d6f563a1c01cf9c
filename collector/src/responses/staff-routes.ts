import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  Contact,
  ContactRequest,
  ResponseDetail,
  ResponseListQuery,
  ResponsePage,
} from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import { countStanding } from "../counted-rows.ts";
import { fromCursor, toCursor } from "../cursor.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toResponseSummary } from "../response-summary.ts";
import { toSelection } from "../selection.ts";
import { readContact } from "./read-contact.ts";
import { listResponses } from "./store.ts";

const PAGE_SIZE = 50;

export function createStaffResponseRoutes(deps: Deps) {
  const routes = new Hono<ScopedEnv>();
  addContactRoute(routes, deps);
  return routes
    .get(
      "/responses",
      may("read-responses"),
      describeRoute({
        summary: "Responses that fit the filter, newest first, page by page",
        parameters: describeQuery(ResponseListQuery),
        responses: {
          200: {
            description: "One page",
            content: { "application/json": { schema: resolver(ResponsePage) } },
          },
          ...describeProblems("sign-in-required", "not-permitted", "form-unknown", "query-invalid"),
        },
      }),
      async (c) => {
        const query = parseOrRefuse(ResponseListQuery, c.req.query(), "query-invalid");
        const after = query.cursor === undefined ? undefined : fromCursor(query.cursor);
        if (query.cursor !== undefined && !after) throw new Problem("query-invalid");
        const selection = await toSelection(deps, c.get("scope"), query);
        const limit = query.limit ?? PAGE_SIZE;
        const total = await countStanding(deps.db.read, selection);
        // Without days nothing bounds the search for what is not there.
        const isNone = total === 0 && query.from === undefined && query.to === undefined;
        const rows = isNone ? [] : await listResponses(deps.db.read, selection, after, limit + 1);
        const shown = rows.slice(0, limit);
        const last = shown.at(-1);
        return c.json({
          responses: shown.map(toResponseSummary),
          nextCursor: rows.length > limit && last ? toCursor(last) : null,
          total,
        } satisfies ResponsePage);
      },
    )
    .get(
      "/responses/:responseId",
      may("read-responses"),
      describeRoute({
        summary: "One response with its questions and context",
        responses: {
          200: {
            description: "The response",
            content: { "application/json": { schema: resolver(ResponseDetail) } },
          },
          ...describeProblems("sign-in-required", "not-permitted", "not-found"),
        },
      }),
      async (c) =>
        c.json(
          await deps.responseDetail(c.get("caller"), c.get("scope"), c.req.param("responseId")),
        ),
    );
}

function addContactRoute(routes: Hono<ScopedEnv>, deps: Deps): void {
  routes.post(
    "/responses/:responseId/contact",
    may("read-contacts"),
    describeRoute({
      summary: "Opens the client's contact; who read it and why is written into the audit log",
      requestBody: describeBody(ContactRequest),
      responses: {
        200: {
          description: "The contact",
          content: { "application/json": { schema: resolver(Contact) } },
        },
        ...describeProblems("sign-in-required", "not-permitted", "not-found", "input-invalid"),
      },
    }),
    async (c) => {
      const request = parseOrRefuse(ContactRequest, await readJson(c), "input-invalid");
      const responseId = c.req.param("responseId");
      const contact = await readContact(deps, c.get("caller"), c.get("scope"), responseId, request);
      return c.json(contact satisfies Contact);
    },
  );
}
