import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { ResponseDetail, ResponseListQuery, ResponsePage } from "@respons/wire";
import { openContact } from "../seal.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection } from "../selection.ts";
import { countSelected, findContact, findResponse, listResponses } from "./store.ts";
import { fromCursor, toCursor, toResponseSummary } from "./to-staff.ts";

const PAGE_SIZE = 50;

export function createStaffResponseRoutes(deps: Deps) {
  return new Hono()
    .get(
      "/responses",
      describeRoute({
        summary: "Responses that fit the filter, newest first, page by page",
        parameters: describeQuery(ResponseListQuery),
        responses: {
          200: {
            description: "One page",
            content: { "application/json": { schema: resolver(ResponsePage) } },
          },
          ...describeProblems("sign-in-required", "form-unknown", "query-invalid"),
        },
      }),
      async (c) => {
        const query = parseOrRefuse(ResponseListQuery, c.req.query(), "query-invalid");
        const after = query.cursor === undefined ? undefined : fromCursor(query.cursor);
        if (query.cursor !== undefined && !after) throw new Problem("query-invalid");
        const selection = await toSelection(deps, query);
        const limit = query.limit ?? PAGE_SIZE;
        const rows = await listResponses(deps.db.read, selection, after, limit + 1);
        const shown = rows.slice(0, limit);
        const last = shown.at(-1);
        return c.json({
          responses: shown.map(toResponseSummary),
          nextCursor: rows.length > limit && last ? toCursor(last) : null,
          total: await countSelected(deps.db.read, selection),
        } satisfies ResponsePage);
      },
    )
    .get(
      "/responses/:responseId",
      describeRoute({
        summary: "One response with its questions, contact and context",
        responses: {
          200: {
            description: "The response",
            content: { "application/json": { schema: resolver(ResponseDetail) } },
          },
          ...describeProblems("sign-in-required", "not-found"),
        },
      }),
      async (c) => {
        const row = await findResponse(deps.db.read, c.req.param("responseId"));
        const form = row && (await deps.forms.find(row.form));
        const definition = form && (await deps.forms.contentOf(form.row, row.formVersion));
        if (!row || !definition) throw new Problem("not-found");
        const stored = await findContact(deps.db.read, row.seq);
        const keys = stored && deps.keys.byNumber(stored.keyNumber);
        return c.json({
          ...toResponseSummary(row),
          definition,
          contact: stored && keys ? openContact(keys.contact, stored.sealed) : null,
          context: row.context ?? {},
          page: row.page,
        } satisfies ResponseDetail);
      },
    );
}
