import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { DeletionPage, DeletionQuery } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { listDeletions } from "./store.ts";

const PAGE_SIZE = 50;

/** What ran out of the forms in the units where the caller may read the audit log. */
export function createRetentionRoutes({ db }: Pick<Deps, "db">) {
  return new Hono<ScopedEnv>().get(
    "/deletions",
    may("read-audit"),
    describeRoute({
      summary: "What ran out of which form and was deleted, newest first, page by page",
      parameters: describeQuery(DeletionQuery),
      responses: {
        200: {
          description: "One page: how much, never what it was",
          content: { "application/json": { schema: resolver(DeletionPage) } },
        },
        ...describeProblems("sign-in-required", "not-permitted", "query-invalid"),
      },
    }),
    async (c) => {
      const { before } = parseOrRefuse(DeletionQuery, c.req.query(), "query-invalid");
      const rows = await listDeletions(db.read, c.get("scope"), before, PAGE_SIZE + 1);
      const shown = rows.slice(0, PAGE_SIZE);
      const nextBefore = rows.length > PAGE_SIZE ? (shown.at(-1)?.row.id ?? null) : null;
      const deletions = shown.map(({ row, form }) => ({
        at: row.at.toISOString(),
        form,
        clock: row.clock,
        throughDay: row.throughDay,
        n: row.n,
      }));
      return c.json({ deletions, nextBefore } satisfies DeletionPage);
    },
  );
}
