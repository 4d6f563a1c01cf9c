import type { ReviewSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { toQuery } from "../filters.ts";
import type { Locale } from "../locale.ts";
import { toPath } from "../router.ts";
import { reviewTexts } from "./texts/index.ts";

/** The parts of a review; coding is a page of its own. */
export const reviewViews = ["choose", "code", "results", "quotes"] as const;
export type ReviewView = (typeof reviewViews)[number];

/** The part that an address names; the first where it names none. */
export function readView(query: URLSearchParams): ReviewView {
  return reviewViews.find((view) => view === query.get("view")) ?? "choose";
}

export function viewPath({ reviewId }: Pick<ReviewSummary, "reviewId">, view: ReviewView): string {
  if (view === "code") return toPath({ page: "coding", review: reviewId });
  const query = view === "choose" ? "" : toQuery({ view });
  return toPath({ page: "review", review: reviewId }) + query;
}

/** Links to the parts of a review, with how far the coding has come. */
export function renderViews(
  review: Pick<ReviewSummary, "reviewId">,
  here: ReviewView,
  { language }: Locale,
): TemplateResult {
  const { views } = reviewTexts[language];
  return html`<nav class="views" aria-label=${views.label} data-print="no">
    ${reviewViews.map(
      (view) =>
        html`<a href=${viewPath(review, view)} aria-current=${view === here ? "page" : nothing}
          >${views[view]}</a>`,
    )}
  </nav>`;
}
