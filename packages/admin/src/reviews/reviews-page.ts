import { textIn, type ReviewSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createReviewApi } from "./api.ts";
import { funnelLine } from "./funnel.ts";
import "./review-dialog.ts";
import type { ReviewDialog } from "./review-dialog.ts";
import { reviewTexts } from "./texts/index.ts";

/** `<reviews-page>`: every review with how far it has come. */
@customElement("reviews-page")
export class ReviewsPage extends StaffPage {
  @query("review-dialog") private dialog!: ReviewDialog;
  readonly #reviews = new ApiTask(this, () => createReviewApi(this.staff.http).list());

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => listShortcuts(this, "#reviews h2 a", this.staff.locale)),
    );
  }

  get #words() {
    return reviewTexts[this.staff.locale.language];
  }

  protected get heading(): string {
    return this.#words.title;
  }

  protected override willUpdate(): void {
    this.#reviews.runFor("reviews");
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    const mayMake = may(staff, "code-responses");
    return html`${renderFollowUpTabs(staff, "reviews")}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()} ${mayMake ? this.#renderMake("push") : nothing}
        </div>
        <p class="quiet">${words.lead}</p>
      </header>
      ${renderTask(this.#reviews, staff.locale, ({ reviews }) =>
        reviews.length === 0
          ? renderEmpty(words.emptyTitle, mayMake ? words.empty : words.emptyToRead)
          : html`<ul class="rows" id="reviews">${reviews.map((one) => this.#renderReview(one))}</ul>`,
      )}
      <review-dialog .staff=${staff} @saved=${this.#saved}></review-dialog>`;
  }

  #renderMake(place: string): TemplateResult {
    return html`<wa-button id="new-review" class=${place} variant="brand"
      @click=${() => this.dialog.make()}>${this.#words.make}</wa-button>`;
  }

  readonly #saved = ({ detail }: CustomEvent<ReviewSummary>) => {
    navigate(toPath({ page: "review", review: detail.reviewId }));
  };

  #renderReview(review: ReviewSummary): TemplateResult {
    const { locale, session, forms } = this.staff;
    const { language, format } = locale;
    const form = forms.find(({ slug }) => slug === review.form);
    return html`<li class="review-row">
      <div class="title-line">
        <h2><a href=${toPath({ page: "review", review: review.reviewId })}>${review.name}</a></h2>
        ${review.state === "closed" ? html`<span class="mark">${this.#words.closed}</span>` : nothing}
      </div>
      <p class="number">${funnelLine(review.funnel, locale)}</p>
      <p class="facts quiet">
        <span>${format.day(review.from)} – ${format.day(review.to)}</span>
        <span>${form ? textIn(form.title, language) : review.form}</span>
        <span>${unitName(session.units, review.unit, language)}</span>
      </p>
    </li>`;
  }
}
