import {
  quoteStates,
  type Codebook,
  type Quote,
  type QuoteState,
  type ReviewSummary,
} from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderTask, wordsOf } from "../load-states.ts";
import { toPath } from "../router.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { createReviewApi } from "./api.ts";
import { codePath, listCodes } from "./code-tree.ts";
import { reviewTexts } from "./texts/index.ts";

type Verdict = Exclude<QuoteState, "proposed">;

/** `<quote-list>`: the quotes of a review as they will be shown, and the second look at each. */
@customElement("quote-list")
export class QuoteList extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) review: ReviewSummary | undefined;
  @property({ attribute: false }) codebook: Codebook | undefined;
  /** Whether the person may look again. */
  @property({ type: Boolean }) may = false;
  readonly #quotes = new ApiTask(this, () => this.#api.listQuotes(this.review?.reviewId ?? ""));
  #focusNext = false;

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => {
        const { keys } = this.#words;
        const on = (verdict: Verdict) => () => this.#checkFocused(verdict);
        return [
          ...listShortcuts(this, "#quotes .about a", this.#staff.locale),
          ...(this.may
            ? [
                { keys: "a", text: keys.approve, run: on("approved") },
                { keys: "r", text: keys.reject, run: on("rejected") },
              ]
            : []),
        ];
      }),
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #staff(): StaffContext {
    if (!this.staff) throw new Error("quotes were shown without a context");
    return this.staff;
  }

  get #api() {
    return createReviewApi(this.#staff.http);
  }

  get #words() {
    return reviewTexts[this.#staff.locale.language].quotes;
  }

  get #shown(): QuoteState {
    return quoteStates.find((one) => one === this.#staff.query.get("quotes")) ?? "proposed";
  }

  protected override willUpdate(): void {
    if (this.staff && this.review) this.#quotes.runFor(this.review.reviewId);
  }

  protected override updated(): void {
    if (!this.#focusNext || this.#quotes.state.status === "loading") return;
    this.#focusNext = false;
    const row = this.querySelector<HTMLElement>("#quotes .about a");
    (row ?? this.querySelector<HTMLElement>("h2"))?.focus();
  }

  #checkFocused(verdict: Verdict): void {
    const row = document.activeElement?.closest<HTMLElement>("[data-quote]");
    if (row?.dataset["quote"]) void this.#check(Number(row.dataset["quote"]), verdict);
  }

  async #check(id: number, verdict: Verdict, before?: QuoteState): Promise<void> {
    const staff = this.#staff;
    const words = this.#words;
    const result = await this.#api.checkQuote(this.review?.reviewId ?? "", id, { state: verdict });
    if (!result.ok) {
      staff.notify({
        text: this.#refusal(result.problem.kind) ?? wordsOf(result.problem, staff.locale),
      });
      return;
    }
    this.#focusNext = true;
    this.#quotes.retry();
    const other: Verdict = verdict === "approved" ? "rejected" : "approved";
    // A quote that was looked at never goes back to unseen: undoing is the other verdict.
    staff.notify({
      text: words[verdict],
      ...(before === undefined ? {} : { undo: () => this.#check(id, other) }),
    });
  }

  #refusal(kind: string): string | undefined {
    return kind === "not-permitted" || kind === "own-review" ? this.#words.secondPerson : undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, review } = this;
    if (!staff || !review) return nothing;
    const words = this.#words;
    return html`<section aria-labelledby="quotes-heading">
      <h2 id="quotes-heading" tabindex="-1">${words.heading}</h2>
      <p class="quiet">${words.lead}</p>
      ${renderTask(this.#quotes, staff.locale, ({ quotes }) => this.#renderQuotes(quotes))}
    </section>`;
  }

  #renderQuotes(quotes: readonly Quote[]): TemplateResult {
    const words = this.#words;
    const { format } = this.#staff.locale;
    const shown = quotes.filter(({ state }) => state === this.#shown);
    const href = (state: QuoteState) =>
      toPath({ page: "review", review: this.review?.reviewId ?? "" }) +
      toQuery({ view: "quotes", quotes: state === "proposed" ? undefined : state });
    return html`<nav class="views" aria-label=${words.heading}>
        ${quoteStates.map((state) => {
          const n = quotes.filter((one) => one.state === state).length;
          return html`<a href=${href(state)} aria-current=${state === this.#shown ? "page" : nothing}
            >${words.counted(words.states[state], format.count(n))}</a>`;
        })}
      </nav>
      ${
        shown.length === 0
          ? renderEmpty(words.emptyTitle, words.empty)
          : html`<ol class="rows" id="quotes">${shown.map((quote) => this.#renderQuote(quote))}</ol>
            ${shown.some(({ text }) => isMasked(text)) ? html`<p class="quiet small">${words.masked}</p>` : nothing}`
      }`;
  }

  #renderQuote(quote: Quote): TemplateResult {
    const words = this.#words;
    const { locale, session } = this.#staff;
    const { language, format } = locale;
    const codes = this.codebook
      ? listCodes(this.codebook).filter(({ code }) => quote.codes.includes(code.id))
      : [];
    const { proposedBy, checkedBy, responseId } = quote;
    return html`<li class="quote-row" data-quote=${quote.id}>
      <blockquote lang=${quote.language} dir="auto">${renderMasked(quote.text)}</blockquote>
      <p class="about">
        <a href=${toPath({ page: "response", responseId })}>${unitName(session.units, quote.unit, language)}</a>
        <span>${format.languageName(quote.language)}</span>
        ${codes.map((one) => html`<span class="mark">${codePath(one, language)}</span>`)}
      </p>
      <p class="about">
        ${proposedBy === null ? nothing : html`<span>${words.proposedBy(proposedBy)}</span>`}
        ${checkedBy === null ? nothing : html`<span>${words.checkedBy(checkedBy)}</span>`}
        ${quote.checkedBySame ? html`<span class="mark mark-attention">${words.samePerson}</span>` : nothing}
      </p>
      ${this.may ? this.#renderActs(quote) : nothing}
    </li>`;
  }

  #renderActs({ id, state }: Quote): TemplateResult {
    const words = this.#words;
    const button = (verdict: Verdict, text: string) =>
      state === verdict
        ? nothing
        : html`<wa-button size="s" appearance="outlined" data-do=${verdict}
            @click=${() => void this.#check(id, verdict, state)}>${text}</wa-button>`;
    return html`<div class="buttons">${button("approved", words.approve)} ${button("rejected", words.reject)}</div>`;
  }
}

/** What masking leaves in a text: `[phone]`. */
const MASK = /(\[\p{L}[\p{L} -]*\])/u;

const isMasked = (text: string): boolean => MASK.test(text);

/** The text with its masked spots set apart. */
function renderMasked(text: string): TemplateResult {
  return html`${text
    .split(MASK)
    .map((part) => (MASK.test(part) ? html`<span class="masked">${part}</span>` : part))}`;
}
