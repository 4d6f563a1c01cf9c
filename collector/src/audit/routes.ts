import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { AuditPage, AuditQuery } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection } from "./selection.ts";
import { listEntries } from "./store.ts";
import { toEntry } from "./to-entry.ts";

const PAGE_SIZE = 50;
/** The audit log of the units where the caller may read it. */
export function createAuditRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/audit",
    may("read-audit"),
    describeRoute({
      summary: "Who did what to which object and when, newest first, page by page",
      parameters: describeQuery(AuditQuery),
      responses: {
        200: {
          description: "One page",
          content: { "application/json": { schema: resolver(AuditPage) } },
        },
        ...describeProblems("sign-in-required", "not-permitted", "query-invalid"),
      },
    }),
    async (c) => {
      const { before, ...filter } = parseOrRefuse(AuditQuery, c.req.query(), "query-invalid");
      const selection = toSelection(deps, c.get("scope"), filter);
      const rows = await listEntries(deps.db.read, selection, before, PAGE_SIZE + 1);
      const shown = rows.slice(0, PAGE_SIZE).map(toEntry);
      const nextBefore = rows.length > PAGE_SIZE ? (shown.at(-1)?.seq ?? null) : null;
      return c.json({ entries: shown, nextBefore } satisfies AuditPage);
    },
  );
}
