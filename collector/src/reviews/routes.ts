import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  CodeCounts,
  CodeCountsQuery,
  ReviewList,
  ReviewListQuery,
  ReviewPage,
  ReviewSummary,
  WriteReview,
} from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems, describeQuery } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { createCodingRoutes } from "./coding-routes.ts";
import { countCodes } from "./count-codes.ts";
import { isSeen, requireReview, toReviewSummary } from "./find-review.ts";
import { listReviewResponses } from "./list-review-responses.ts";
import { createMarkRoutes } from "./mark-routes.ts";
import { createQuoteRoutes } from "./quote-routes.ts";
import { listCoded } from "./read-coded.ts";
import { toReviewSelection } from "./review-selection.ts";
import { listReviews } from "./store.ts";
import { changeReview, makeReview } from "./write-review.ts";

const refusals = ["sign-in-required", "not-permitted", "not-found"] as const;

const answers = (description: string, schema: Parameters<typeof resolver>[0]) => ({
  description,
  content: { "application/json": { schema: resolver(schema) } },
});

/** Reviews: what is picked from a form's responses, read and coded. */
export function createReviewRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .route("/", createReadingRoutes(deps))
    .route("/", createWritingRoutes(deps))
    .route("/", createCountRoutes(deps))
    .route("/", createMarkRoutes(deps))
    .route("/", createCodingRoutes(deps))
    .route("/", createQuoteRoutes(deps));
}

function createReadingRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/reviews",
      may("read-responses"),
      describeRoute({
        summary: "Reviews of the caller's units and those above, counted within their units",
        responses: {
          200: answers("Newest first", ReviewList),
          ...describeProblems("sign-in-required", "not-permitted"),
        },
      }),
      async (c) => {
        const scope = c.get("scope");
        const reviews: ReviewSummary[] = [];
        for (const row of await listReviews(deps.db.read)) {
          if (await isSeen(deps, scope, row)) reviews.push(await toReviewSummary(deps, scope, row));
        }
        return c.json({ reviews } satisfies ReviewList);
      },
    )
    .get(
      "/reviews/:reviewId",
      may("read-responses"),
      describeRoute({
        summary: "One review with its funnel",
        responses: { 200: answers("The review", ReviewSummary), ...describeProblems(...refusals) },
      }),
      async (c) => {
        const scope = c.get("scope");
        const row = await requireReview(deps, scope, c.req.param("reviewId"));
        return c.json(await toReviewSummary(deps, scope, row));
      },
    )
    .get(
      "/reviews/:reviewId/responses",
      may("read-responses"),
      describeRoute({
        summary: "What may be picked, is picked or is coded, in the order of arrival",
        parameters: describeQuery(ReviewListQuery),
        responses: {
          200: answers("One page", ReviewPage),
          ...describeProblems(...refusals, "query-invalid"),
        },
      }),
      async (c) => {
        const [scope, caller] = [c.get("scope"), c.get("caller")];
        const query = parseOrRefuse(ReviewListQuery, c.req.query(), "query-invalid");
        const review = await requireReview(deps, scope, c.req.param("reviewId"));
        const reading = { scope, callerId: caller.id, review };
        return c.json(await listReviewResponses(deps, reading, query));
      },
    );
}

const changeRefusals = [...refusals, "input-invalid"] as const;

function createWritingRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .post(
      "/reviews",
      may("code-responses"),
      describeRoute({
        summary: "Begins a review of a form's responses of some days",
        requestBody: describeBody(WriteReview),
        responses: {
          201: answers("The new review", ReviewSummary),
          ...describeProblems("sign-in-required", "not-permitted", "input-invalid"),
        },
      }),
      async (c) => {
        const scope = c.get("scope");
        const sent = parseOrRefuse(WriteReview, await readJson(c), "input-invalid");
        const reviewId = await makeReview(deps, c.get("caller"), scope, sent);
        const row = await requireReview(deps, scope, reviewId);
        return c.json(await toReviewSummary(deps, scope, row), 201);
      },
    )
    .put(
      "/reviews/:reviewId",
      may("code-responses"),
      describeRoute({
        summary: "Changes, closes or opens a review; a closed one takes no marks, codes or quotes",
        requestBody: describeBody(WriteReview),
        responses: {
          200: answers("The review", ReviewSummary),
          ...describeProblems(...changeRefusals, "changed-meanwhile"),
        },
      }),
      async (c) => {
        const scope = c.get("scope");
        const reviewId = c.req.param("reviewId");
        const row = await requireReview(deps, scope, reviewId);
        const sent = parseOrRefuse(WriteReview, await readJson(c), "input-invalid");
        await changeReview(deps, c.get("caller"), scope, row, sent);
        return c.json(
          await toReviewSummary(deps, scope, await requireReview(deps, scope, reviewId)),
        );
      },
    );
}

function createCountRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/reviews/:reviewId/counts",
    may("read-responses"),
    describeRoute({
      summary: "Coded responses by code, each counted once; small figures are hidden",
      parameters: describeQuery(CodeCountsQuery),
      responses: {
        200: answers("Counts by code and cut", CodeCounts),
        ...describeProblems(...refusals, "query-invalid"),
      },
    }),
    async (c) => {
      const scope = c.get("scope");
      const query = parseOrRefuse(CodeCountsQuery, c.req.query(), "query-invalid");
      const review = await requireReview(deps, scope, c.req.param("reviewId"));
      const selection = await toReviewSelection(deps, scope, review);
      const coded = await listCoded(deps.db.read, review, selection);
      return c.json(countCodes(review.dimensions, coded, query) satisfies CodeCounts);
    },
  );
}
