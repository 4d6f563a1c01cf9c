import {
  Codebook,
  CodeCounts,
  CodebookList,
  MarkedResponses,
  Quote,
  QuoteList,
  ReviewList,
  ReviewPage,
  ReviewSummary,
  type CheckQuote,
  type ProposeQuote,
  type ReviewListQuery,
  type WriteReview,
} from "@respons/wire";
import { toQuery } from "../filters.ts";
import type { Http } from "../http.ts";

/** What counts of codes are cut by; `all` is no cut. */
export const codeCuts = ["all", "language", "unit"] as const;
export type CodeCut = (typeof codeCuts)[number];

/** What the pages about reviews ask. */
export function createReviewApi(http: Http) {
  return {
    list: () => http.get("/api/reviews", ReviewList),
    get: (review: string) => http.get(pathOf(review), ReviewSummary),
    add: (review: WriteReview) => http.send("POST", "/api/reviews", review, ReviewSummary),
    change: (id: string, review: WriteReview) =>
      http.send("PUT", pathOf(id), review, ReviewSummary),
    listCodebooks: () => http.get("/api/codebooks", CodebookList),
    getCodebook: (slug: string) => http.get(`/api/codebooks/${encodeURIComponent(slug)}`, Codebook),
    listResponses: (review: string, query: ReviewListQuery) =>
      http.get(`${pathOf(review)}/responses${toQuery({ ...query })}`, ReviewPage),
    mark: (review: string, responses: readonly string[], marked: boolean) =>
      http.send(
        "POST",
        `${pathOf(review)}/marks`,
        { responses: [...responses], marked },
        MarkedResponses,
      ),
    setCodes: (review: string, response: string, codes: readonly string[]) =>
      http.send("PUT", `${pathOf(review)}/codings/${encodeURIComponent(response)}`, {
        codes: [...codes],
      }),
    count: (review: string, by: CodeCut, within?: string) =>
      http.get(`${pathOf(review)}/counts${toQuery({ by, within })}`, CodeCounts),
    listQuotes: (review: string) => http.get(`${pathOf(review)}/quotes`, QuoteList),
    proposeQuote: (review: string, quote: ProposeQuote) =>
      http.send("POST", `${pathOf(review)}/quotes`, quote, Quote),
    checkQuote: (review: string, id: number, check: CheckQuote) =>
      http.send("POST", `${pathOf(review)}/quotes/${id}`, check, Quote),
  };
}
export type ReviewApi = ReturnType<typeof createReviewApi>;

function pathOf(review: string): string {
  return `/api/reviews/${encodeURIComponent(review)}`;
}
