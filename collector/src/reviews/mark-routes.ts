import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { MarkedResponses, MarkMatching, MarkResponses, PickableReviews } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireOpenReview } from "./find-review.ts";
import { listPickable } from "./list-pickable.ts";
import { markMatching, markResponses } from "./mark-responses.ts";

const responses = {
  200: {
    description: "What changed",
    content: { "application/json": { schema: resolver(MarkedResponses) } },
  },
  ...describeProblems(
    "sign-in-required",
    "not-permitted",
    "not-found",
    "input-invalid",
    "review-closed",
  ),
};

/** Picking, by who handles feedback or codes it. */
export function createMarkRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/responses/:responseId/reviews",
      may("handle-cases", "code-responses"),
      describeRoute({
        summary: "Open reviews that could pick a response, and whether they have",
        responses: {
          200: {
            description: "Newest first; none for a response without a comment",
            content: { "application/json": { schema: resolver(PickableReviews) } },
          },
          ...describeProblems("sign-in-required", "not-permitted", "not-found"),
        },
      }),
      async (c) => c.json(await listPickable(deps, c.get("scope"), c.req.param("responseId"))),
    )
    .post(
      "/reviews/:reviewId/marks",
      may("handle-cases", "code-responses"),
      describeRoute({
        summary: "Picks responses for a review, or lets go of them; the other undoes it",
        requestBody: describeBody(MarkResponses),
        responses,
      }),
      async (c) => {
        const [caller, scope] = [c.get("caller"), c.get("scope")];
        const review = await requireOpenReview(deps, scope, c.req.param("reviewId"));
        const sent = parseOrRefuse(MarkResponses, await readJson(c), "input-invalid");
        return c.json(await markResponses(deps, { caller, scope, review }, sent));
      },
    )
    .post(
      "/reviews/:reviewId/marks/matching",
      may("handle-cases", "code-responses"),
      describeRoute({
        summary: "Picks all responses with an answer, at most a thousand at once",
        requestBody: describeBody(MarkMatching),
        responses,
      }),
      async (c) => {
        const [caller, scope] = [c.get("caller"), c.get("scope")];
        const review = await requireOpenReview(deps, scope, c.req.param("reviewId"));
        const sent = parseOrRefuse(MarkMatching, await readJson(c), "input-invalid");
        return c.json(await markMatching(deps, { caller, scope, review }, sent));
      },
    );
}
