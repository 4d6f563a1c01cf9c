import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { ChallengeAnswer, ChallengeQuery } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";

export function createChallengeRoutes(deps: Deps) {
  return new Hono().get(
    "/v1/forms/:form/challenge",
    describeRoute({
      summary: "The work to do for a response before it is sent; null unless a flood comes",
      parameters: describeQuery(ChallengeQuery),
      responses: {
        200: {
          description: "The work; its solution goes into `proof` of the response",
          content: { "application/json": { schema: resolver(ChallengeAnswer) } },
        },
        ...describeProblems("form-unknown", "query-invalid"),
      },
    }),
    async (c) => {
      const { id } = parseOrRefuse(ChallengeQuery, c.req.query(), "query-invalid");
      const form = await deps.forms.find(c.req.param("form"));
      if (!form) throw new Problem("form-unknown");
      const challenge = (await deps.challengeFor(form, id)) ?? null;
      return c.json({ challenge } satisfies ChallengeAnswer, 200, { "Cache-Control": "no-store" });
    },
  );
}
