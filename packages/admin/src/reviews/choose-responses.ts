import {
  textIn,
  type Codebook,
  type FormDefinition,
  type ReviewListQuery,
  type ReviewSummary,
} from "@respons/wire";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderLoading, renderProblem, wordsOf } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { createDefinitions, type Definitions } from "../responses/definitions.ts";
import { toPath } from "../router.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import type { StaffContext } from "../staff-context.ts";
import { createReviewApi } from "./api.ts";
import { renderChooseRow } from "./choose-row.ts";
import { codePath, listCodes } from "./code-tree.ts";
import { ReviewList } from "./review-list.ts";
import { reviewTexts } from "./texts/index.ts";

/** `<choose-responses>`: reads the texts of a review and picks those it is about; fires `marked`. */
@customElement("choose-responses")
export class ChooseResponses extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) review: ReviewSummary | undefined;
  @property({ attribute: false }) codebook: Codebook | undefined;
  /** Whether the person may pick. */
  @property({ type: Boolean }) may = false;
  @state() private isMarking = false;
  readonly #list = new ReviewList(this, () => createReviewApi(this.#staff.http));
  #definitions: Definitions | undefined;

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => [
        ...listShortcuts(this, "#texts .about a", this.#staff.locale),
        ...(this.may
          ? [{ keys: "x", text: this.#words.choose.key, run: () => this.#markFocused() }]
          : []),
      ]),
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #staff(): StaffContext {
    if (!this.staff) throw new Error("texts were shown without a context");
    return this.staff;
  }

  get #words() {
    return reviewTexts[this.#staff.locale.language];
  }

  get #query(): ReviewListQuery {
    const { query } = this.#staff;
    const show = query.get("show") === "selected" ? "selected" : "candidates";
    const some = (key: string) => query.get(key) || undefined;
    return { show, code: some("code"), answer: some("answer"), language: some("language") };
  }

  get #definition(): FormDefinition | undefined {
    return this.review && this.#definitions?.find(this.review.form);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.staff || !this.review) return;
    this.#definitions ??= createDefinitions(this.staff.api, () => this.requestUpdate());
    this.#list.show(this.review.reviewId, this.#query);
    if (changed.has("review") && changed.get("review")?.from !== undefined) {
      const before = changed.get("review");
      const { from, to, unit } = this.review;
      if (before && (before.from !== from || before.to !== to || before.unit !== unit)) {
        this.#list.reload();
      }
    }
  }

  #go(change: Partial<Record<"show" | "answer" | "language" | "code", string>>): void {
    const { review } = this;
    if (!review) return;
    const { show, ...rest } = { ...this.#query, ...change };
    const query = { ...rest, show: show === "selected" ? show : undefined };
    navigate(toPath({ page: "review", review: review.reviewId }) + toQuery(query), {
      replace: true,
    });
  }

  #markFocused(): void {
    const row = document.activeElement?.closest<HTMLElement>("[data-response]");
    const id = row?.dataset["response"];
    const entry = this.#list.entries.find(({ response }) => response.responseId === id);
    if (id !== undefined && entry) void this.#mark([id], !entry.marked);
  }

  async #markAll(marked: boolean): Promise<void> {
    this.isMarking = true;
    const all = await this.#list.listAll();
    if (all.ok) await this.#mark(all.value, marked);
    else this.#staff.notify({ text: wordsOf(all.problem, this.#staff.locale) });
    this.isMarking = false;
  }

  async #mark(ids: readonly string[], marked: boolean): Promise<void> {
    const staff = this.#staff;
    const result = await this.#list.mark(ids, marked);
    this.dispatchEvent(new CustomEvent("marked"));
    if (!result.ok) {
      staff.notify({ text: wordsOf(result.problem, staff.locale) });
      return;
    }
    const changed = result.value;
    const n = staff.locale.format.count(changed.length);
    const { choose } = this.#words;
    staff.notify({
      text: marked ? choose.marked(n) : choose.letGo(n),
      undo: async () => {
        const undone = await this.#list.mark(changed, !marked);
        if (!undone.ok) staff.notify({ text: wordsOf(undone.problem, staff.locale) });
        this.dispatchEvent(new CustomEvent("marked"));
      },
    });
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.staff || !this.review) return nothing;
    const { choose } = this.#words;
    return html`<section aria-labelledby="choose-heading">
      <h2 id="choose-heading">${choose.heading}</h2>
      ${this.review.purpose ? html`<p class="purpose">${this.review.purpose}</p>` : nothing}
      ${this.#renderFilters()} ${this.#renderList()}
    </section>`;
  }

  #renderFilters(): TemplateResult {
    const { choose } = this.#words;
    const { locale } = this.#staff;
    const query = this.#query;
    const code =
      this.codebook && listCodes(this.codebook).find((one) => one.code.id === query.code);
    return html`<div class="review-filters">
      ${this.#renderSelect("show", choose.show, query.show ?? "", [
        ["candidates", choose.candidates],
        ["selected", choose.selected],
      ])}
      ${this.#renderAnswers()}
      ${this.#renderSelect("language", choose.language, query.language ?? "", [
        ["", choose.anyLanguage],
        ...(this.#definition?.languages ?? []).map((tag): [string, string] => [
          tag,
          locale.format.languageName(tag),
        ]),
      ])}
      ${
        query.code === undefined
          ? nothing
          : html`<p id="with-code">${choose.withCode(code ? codePath(code, locale.language) : query.code)}
            <button type="button" class="link" @click=${() => this.#go({ code: "" })}>${choose.allCodes}</button></p>`
      }
    </div>`;
  }

  #renderAnswers(): TemplateResult | typeof nothing {
    const { choose } = this.#words;
    const { language } = this.#staff.locale;
    const choices = (this.#definition?.questions ?? []).flatMap((question) =>
      question.type === "choice"
        ? question.options.map((option): [string, string] => [
            `${question.id}:${option.id}`,
            textIn(option.text, language),
          ])
        : [],
    );
    if (choices.length === 0) return nothing;
    return this.#renderSelect("answer", choose.answer, this.#query.answer ?? "", [
      ["", choose.anyAnswer],
      ...choices,
    ]);
  }

  #renderSelect(
    key: "show" | "answer" | "language",
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const changed = (event: Event) =>
      this.#go({ [key]: (event.currentTarget as HTMLSelectElement).value });
    return html`<div class="field">
      <label for=${`choose-${key}`}>${label}</label>
      <select id=${`choose-${key}`} @change=${changed}>
        ${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
      </select>
    </div>`;
  }

  #renderList(): TemplateResult {
    const { locale } = this.#staff;
    const { choose } = this.#words;
    const { entries, total, isLoading, problem, nextCursor } = this.#list;
    const more = () => this.#list.more();
    if (total === undefined) {
      return problem ? renderProblem(problem, locale, more) : renderLoading(locale);
    }
    if (entries.length === 0 && !isLoading && !problem) {
      return this.#query.show === "selected"
        ? renderEmpty(choose.emptySelectedTitle, choose.emptySelected)
        : renderEmpty(choose.emptyTitle, choose.empty);
    }
    return html`<div class="choice">
        <span class="quiet number" role="status" id="shown"
          >${choose.shown(locale.format.count(entries.length), locale.format.count(total))}</span>
        ${this.may ? this.#renderMarkAll(total) : nothing}
      </div>
      <ol class="rows" id="texts" aria-busy=${isLoading ? "true" : "false"}>
        ${entries.map((entry) =>
          renderChooseRow(entry, this.#staff, {
            definition: this.#definition,
            codebook: this.codebook,
            mark: this.may
              ? (marked) => void this.#mark([entry.response.responseId], marked)
              : undefined,
          }),
        )}
      </ol>
      ${problem ? renderProblem(problem, locale, more) : nothing}
      ${
        nextCursor === null
          ? nothing
          : html`<div class="more"><wa-button id="more" appearance="outlined" ?loading=${isLoading}
              @click=${more}>${choose.more}</wa-button></div>`
      }`;
  }

  /** Offered for what was narrowed down: all texts of a period are no selection. */
  #renderMarkAll(total: number): TemplateResult | typeof nothing {
    const { choose } = this.#words;
    const isSelected = this.#query.show === "selected";
    if (this.#list.isLoading || (!isSelected && this.#query.answer === undefined)) return nothing;
    const n = this.#staff.locale.format.count(total);
    return html`<wa-button id="mark-all" class="push" size="s" appearance="outlined"
      ?loading=${this.isMarking} @click=${() => void this.#markAll(!isSelected)}
      >${this.isMarking ? choose.marking : isSelected ? choose.letGoAll(n) : choose.markAll(n)}</wa-button>`;
  }
}
