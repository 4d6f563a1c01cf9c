import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { CheckQuote, ProposeQuote, Quote, QuoteList, QuoteState } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { checkQuote } from "./check-quote.ts";
import { requireOpenReview, requireReview } from "./find-review.ts";
import { proposeQuote } from "./propose-quote.ts";
import { listQuotes } from "./quote-store.ts";
import { toQuote } from "./quoting.ts";
import { toReviewSelection } from "./review-selection.ts";

const QuoteListQuery = v.object({ state: v.optional(QuoteState) });

const refusals = ["sign-in-required", "not-permitted", "not-found"] as const;
const oneQuote = (description: string) => ({
  description,
  content: { "application/json": { schema: resolver(Quote) } },
});

/** Clients' words for a document: proposed by one person, looked at again by another. */
export function createQuoteRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/reviews/:reviewId/quotes",
      may("read-responses"),
      describeRoute({
        summary: "Quotes of the picked responses, masked, with the codes of their response",
        parameters: describeQuery(QuoteListQuery),
        responses: {
          200: {
            description: "Oldest first",
            content: { "application/json": { schema: resolver(QuoteList) } },
          },
          ...describeProblems(...refusals, "query-invalid"),
        },
      }),
      async (c) => {
        const scope = c.get("scope");
        const { state } = parseOrRefuse(QuoteListQuery, c.req.query(), "query-invalid");
        const review = await requireReview(deps, scope, c.req.param("reviewId"));
        const selection = await toReviewSelection(deps, scope, review);
        const quotes = await listQuotes(deps.db.read, review, selection, { state });
        return c.json({ quotes: quotes.map(toQuote) } satisfies QuoteList);
      },
    )
    .route("/", createQuoteChangeRoutes(deps));
}

function createQuoteChangeRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .post(
      "/reviews/:reviewId/quotes",
      may("code-responses"),
      describeRoute({
        summary: "Proposes a stretch of a comment as a quote; personal data in it is masked",
        requestBody: describeBody(ProposeQuote),
        responses: {
          201: oneQuote("The quote, masked"),
          ...describeProblems(...refusals, "input-invalid", "review-closed"),
        },
      }),
      async (c) => {
        const [caller, scope] = [c.get("caller"), c.get("scope")];
        const review = await requireOpenReview(deps, scope, c.req.param("reviewId"));
        const sent = parseOrRefuse(ProposeQuote, await readJson(c), "input-invalid");
        return c.json(await proposeQuote(deps, { caller, scope, review }, sent), 201);
      },
    )
    .post(
      "/reviews/:reviewId/quotes/:quoteId",
      may("code-responses"),
      describeRoute({
        summary: "Approves or rejects a quote; not one's own while another could",
        requestBody: describeBody(CheckQuote),
        responses: {
          200: oneQuote("The quote"),
          ...describeProblems(...refusals, "own-review", "input-invalid", "review-closed"),
        },
      }),
      async (c) => {
        const [caller, scope] = [c.get("caller"), c.get("scope")];
        const { reviewId, quoteId } = c.req.param();
        const review = await requireOpenReview(deps, scope, reviewId);
        const sent = parseOrRefuse(CheckQuote, await readJson(c), "input-invalid");
        if (!/^\d{1,15}$/.test(quoteId)) throw new Problem("not-found");
        return c.json(await checkQuote(deps, { caller, scope, review }, Number(quoteId), sent));
      },
    );
}
