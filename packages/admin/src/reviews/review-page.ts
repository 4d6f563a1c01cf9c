import { textIn, type ReviewSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderProblem, renderTask, wordsOf } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createReviewApi } from "./api.ts";
import "./choose-responses.ts";
import "./code-counts.ts";
import { renderFunnel } from "./funnel.ts";
import "./quote-list.ts";
import "./review-dialog.ts";
import type { ReviewDialog } from "./review-dialog.ts";
import { readView, renderViews, viewPath } from "./review-views.ts";
import { reviewTexts } from "./texts/index.ts";

/** `<review-page>`: one review, how far it has come, and its parts. */
@customElement("review-page")
export class ReviewPageElement extends StaffPage {
  @query("review-dialog") private dialog!: ReviewDialog;
  readonly #review = new ApiTask(this, () => this.#api.get(this.#id));
  readonly #codebook = new ApiTask(this, () => this.#api.getCodebook(this.#loaded?.codebook ?? ""));

  get #api() {
    return createReviewApi(this.staff.http);
  }

  get #id(): string {
    return this.params["review"] ?? "";
  }

  get #words() {
    return reviewTexts[this.staff.locale.language];
  }

  get #loaded(): ReviewSummary | undefined {
    const { state } = this.#review;
    return state.status === "failed" ? undefined : state.value;
  }

  protected get heading(): string {
    return this.#loaded?.name ?? this.#words.untitled;
  }

  protected override willUpdate(): void {
    this.#review.runFor(this.#id);
    const codebook = this.#loaded?.codebook;
    if (codebook !== undefined) this.#codebook.runFor(codebook);
  }

  readonly #changed = () => this.#review.retry();

  readonly #saved = () => {
    this.#review.retry();
    this.staff.notify({ text: this.#words.saved });
  };

  async #setState(review: ReviewSummary, state: ReviewSummary["state"]): Promise<void> {
    const { staff } = this;
    const { name, purpose, form, unit, from, to, codebook, revision } = review;
    const body = { name, purpose, form, unit, from, to, codebook, revision, state };
    const result = await this.#api.change(review.reviewId, body);
    if (!result.ok) {
      staff.notify({ text: wordsOf(result.problem, staff.locale) });
      return;
    }
    this.#review.retry();
    const words = this.#words;
    staff.notify({
      text: state === "closed" ? words.closedNow : words.reopenedNow,
      undo: () => this.#setState(result.value, review.state),
    });
  }

  override render(): TemplateResult {
    const { staff } = this;
    const review = this.#loaded;
    return html`${renderFollowUpTabs(staff, "reviews")}
      <header class="page-head">
        <p><a id="back" href=${toPath({ page: "reviews" })}>${this.#words.back}</a></p>
        <div class="page-head-line">
          ${this.renderHeading()}
          ${review?.state === "closed" ? html`<span class="mark">${this.#words.closed}</span>` : nothing}
          ${review && may(staff, "code-responses") ? this.#renderActs(review) : nothing}
        </div>
        ${review ? this.#renderFacts(review) : nothing}
      </header>
      ${renderTask(this.#review, staff.locale, (one) => this.#renderReview(one))}
      <review-dialog .staff=${staff} @saved=${this.#saved}></review-dialog>`;
  }

  #renderFacts({ from, to, form, unit }: ReviewSummary): TemplateResult {
    const { locale, session, forms } = this.staff;
    const { format, language } = locale;
    const title = forms.find(({ slug }) => slug === form)?.title;
    return html`<p class="facts quiet">
      <span>${format.day(from)} – ${format.day(to)}</span>
      <span>${title ? textIn(title, language) : form}</span>
      <span>${unitName(session.units, unit, language)}</span>
    </p>`;
  }

  #renderActs(review: ReviewSummary): TemplateResult {
    const words = this.#words;
    const isOpen = review.state === "open";
    return html`<span class="buttons push">
      ${
        isOpen
          ? html`<wa-button id="edit-review" size="s" appearance="outlined"
            @click=${() => this.dialog.change(review)}>${words.edit}</wa-button>`
          : nothing
      }
      <wa-button id="close-review" size="s" appearance="outlined"
        @click=${() => void this.#setState(review, isOpen ? "closed" : "open")}
        >${isOpen ? words.close : words.reopen}</wa-button>
    </span>`;
  }

  #renderReview(review: ReviewSummary): TemplateResult {
    const { locale, query: address } = this.staff;
    return html`${renderFunnel(review.funnel, locale)}
      ${review.state === "closed" ? html`<p class="quiet">${this.#words.closedNote}</p>` : this.#renderGoOn(review)}
      ${renderViews(review, readView(address), locale)} ${this.#renderView(review)}`;
  }

  /** What to do next, as the one button that stands out. */
  #renderGoOn(review: ReviewSummary): TemplateResult | typeof nothing {
    const { selected, coded } = review.funnel;
    if (selected === 0 || !may(this.staff, "code-responses")) return nothing;
    const { coding } = this.#words;
    const words = coded === 0 ? coding.start : coded < selected ? coding.goOn : coding.again;
    return html`<p><wa-button id="go-on" variant=${coded < selected ? "brand" : "neutral"}
      appearance=${coded < selected ? "accent" : "outlined"} href=${viewPath(review, "code")}>${words}</wa-button></p>`;
  }

  #renderView(review: ReviewSummary): TemplateResult {
    const { staff } = this;
    const isOpen = review.state === "open";
    const { state } = this.#codebook;
    if (state.status === "failed") {
      return renderProblem(state.problem, staff.locale, () => this.#codebook.retry());
    }
    switch (readView(staff.query)) {
      case "results":
        return html`<code-counts .staff=${staff} .review=${review} .codebook=${state.value}></code-counts>`;
      case "quotes":
        return html`<quote-list .staff=${staff} .review=${review} .codebook=${state.value}
          ?may=${isOpen && may(staff, "code-responses")}></quote-list>`;
      case "choose":
      case "code":
        return html`<choose-responses .staff=${staff} .review=${review} .codebook=${state.value}
          ?may=${isOpen && may(staff, "code-responses", "handle-cases")} @marked=${this.#changed}></choose-responses>`;
    }
  }
}
