import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { Scorecard, ScorecardQuery } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";

export function createScorecardRoutes(deps: Pick<Deps, "scorecard">) {
  return new Hono<ScopedEnv>().get(
    "/scorecard",
    may("read-figures"),
    describeRoute({
      summary: "The indicators of one unit and those right below it against their targets, by year",
      parameters: describeQuery(ScorecardQuery),
      responses: {
        200: {
          description: "The scorecard",
          content: { "application/json": { schema: resolver(Scorecard) } },
        },
        ...describeProblems("sign-in-required", "not-permitted", "query-invalid"),
      },
    }),
    async (c) => {
      const { unit, years, asOf } = parseOrRefuse(ScorecardQuery, c.req.query(), "query-invalid");
      const wanted = { unit, asOf, years: years?.split(",").map(Number) };
      return c.json(await deps.scorecard(c.get("scope"), wanted));
    },
  );
}
