import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { ChallengeAnswer, ChallengeQuery, SentProof } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { readForForm, readingProblems } from "../read-for-form.ts";

/** The work that a response comes with, or that is sent after it. */
export function createChallengeRoutes(deps: Deps) {
  return new Hono()
    .get(
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
        const answer = { challenge } satisfies ChallengeAnswer;
        return c.json(answer, 200, { "Cache-Control": "no-store" });
      },
    )
    .post(
      "/v1/forms/:form/proofs",
      describeRoute({
        summary: "Takes the work that an acknowledgement asked for: its response waits no longer",
        requestBody: describeBody(SentProof),
        responses: {
          204: { description: "The proof is right; sent again it changes nothing" },
          ...describeProblems(...readingProblems, "proof-invalid", "too-many-requests", "busy"),
        },
      }),
      async (c) => {
        const { form, sent } = await readForForm(deps, c, c.req.param("form"), SentProof);
        const retryAfterSeconds = deps.limits.take("proofs", deps.callerOf(c));
        if (retryAfterSeconds > 0) throw new Problem("too-many-requests", { retryAfterSeconds });
        await deps.lateProofs.take(form, sent);
        return c.body(null, 204);
      },
    );
}
