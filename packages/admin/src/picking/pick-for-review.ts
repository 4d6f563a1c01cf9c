import { PickableReviews } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ApiTask } from "../api-task.ts";
import type { ApiResult } from "../http.ts";
import { wordsOf } from "../load-states.ts";
import { may, type StaffContext } from "../staff-context.ts";
import { pickingTexts } from "./texts/index.ts";

type Pickable = PickableReviews["reviews"][number];

/**
 * `<pick-for-review>`: picks a response for open reviews while it is handled, each pick undone
 * with a press. Nothing where it fits none, or the list cannot be read.
 */
@customElement("pick-for-review")
export class PickForReview extends LitElement {
  @property({ attribute: false }) context: StaffContext | undefined;
  @property({ attribute: false }) responseId = "";
  readonly #reviews = new ApiTask(this, () => this.#load());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { context } = this;
    if (context && may(context, "handle-cases", "code-responses")) {
      this.#reviews.runFor(this.responseId);
    }
  }

  async #load(): Promise<ApiResult<PickableReviews>> {
    const path = `/api/responses/${encodeURIComponent(this.responseId)}/reviews`;
    const { http } = this.context ?? {};
    return http ? http.get(path, PickableReviews) : { ok: true, value: { reviews: [] } };
  }

  async #mark({ reviewId }: Pickable, marked: boolean): Promise<boolean> {
    const { context } = this;
    if (!context) return false;
    const path = `/api/reviews/${encodeURIComponent(reviewId)}/marks`;
    const responses = [this.responseId];
    const result = await context.http.send("POST", path, { responses, marked });
    if (!result.ok) context.notify({ text: wordsOf(result.problem, context.locale) });
    this.#reviews.retry();
    return result.ok;
  }

  async #toggle(review: Pickable): Promise<void> {
    const { context } = this;
    const marked = !review.marked;
    if (!context || !(await this.#mark(review, marked))) return;
    const words = pickingTexts[context.locale.language];
    context.notify({
      text: marked ? words.picked(review.name) : words.letGo(review.name),
      undo: async () => {
        await this.#mark(review, !marked);
      },
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const { state } = this.#reviews;
    const reviews = state.status === "failed" ? [] : (state.value?.reviews ?? []);
    if (!context || reviews.length === 0) return nothing;
    const words = pickingTexts[context.locale.language];
    return html`<section aria-labelledby="picking-heading" data-print="no">
      <h2 id="picking-heading">${words.heading}</h2>
      <p class="quiet">${words.lead}</p>
      ${reviews.map((review) => this.#renderReview(review))}
    </section>`;
  }

  #renderReview(review: Pickable): TemplateResult {
    const id = `picking-${review.reviewId}`;
    return html`<div class="pick">
      <input
        id=${id}
        type="checkbox"
        .checked=${live(review.marked)}
        aria-describedby=${review.purpose ? `${id}-purpose` : nothing}
        @change=${() => void this.#toggle(review)}
      />
      <label for=${id}>${review.name}</label>
      ${review.purpose ? html`<p class="quiet" id="${id}-purpose">${review.purpose}</p>` : nothing}
    </div>`;
  }
}
