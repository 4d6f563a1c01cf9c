import { textIn, type Codebook, type ReviewResponse, type ReviewSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderLoading, renderProblem, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { createDefinitions, type Definitions } from "../responses/definitions.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { createReviewApi } from "./api.ts";
import { useRecent, type OpenCodes } from "./code-keys.ts";
import "./code-panel.ts";
import { listCodes, toggleCode } from "./code-tree.ts";
import { CodingDesk } from "./coding-desk.ts";
import { saverFor, type CodingSaver } from "./coding-saver.ts";
import { codingShortcuts } from "./coding-shortcuts.ts";
import { markedWords } from "./marked-words.ts";
import "./quote-dialog.ts";
import type { QuoteDialog } from "./quote-dialog.ts";
import { renderCodingHead } from "./render-coding-head.ts";
import { renderCodingText } from "./render-coding-text.ts";
import { renderViews } from "./review-views.ts";
import { reviewTexts } from "./texts/index.ts";

/** `<coding-page>`: the selected texts one at a time, with the codebook beside. */
@customElement("coding-page")
export class CodingPage extends StaffPage {
  @query("quote-dialog") private quoteDialog!: QuoteDialog;
  @state() private open: OpenCodes = {};
  @state() private recent: readonly { code: string; at: number }[] = [];
  @state() private said = "";
  readonly #desk = new CodingDesk(this, () => this.#api);
  readonly #review = new ApiTask(this, () => this.#api.get(this.#id));
  readonly #codebook = new ApiTask(this, () => this.#api.getCodebook(this.#loaded?.codebook ?? ""));
  #definitions: Definitions | undefined;

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => {
        const { codebook } = this;
        if (!codebook || !this.#desk.open) return [];
        const recent = this.recent.map(({ code }) => code);
        const chosen = this.#desk.open.codes;
        const place = { codebook, open: this.open, chosen, recent, mayCode: this.#mayCode };
        return codingShortcuts(this.staff.locale, place, this.#acts);
      }),
    );
  }

  readonly #acts = {
    go: (step: 1 | -1) => this.#go(this.#desk.entries[this.#desk.index + step]),
    goToUncoded: () => this.#go(this.#desk.firstUncoded),
    toggle: (code: string) => this.#toggle(code),
    openCode: (dimension: string, code: string | undefined) => this.#openCode(dimension, code),
    undo: () => this.#undo(),
    quote: () => this.#quote(),
  };

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

  get codebook(): Codebook | undefined {
    const { state } = this.#codebook;
    return state.status === "failed" ? undefined : state.value;
  }

  get #mayCode(): boolean {
    return this.#loaded?.state === "open" && may(this.staff, "code-responses");
  }

  get #saver(): CodingSaver {
    return saverFor(this.staff.session.id, this.#id, (response, codes) =>
      this.#api.setCodes(this.#id, response, codes),
    );
  }

  protected get heading(): string {
    return this.#words.coding.title;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeunload", this.#leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#leaving);
  }

  readonly #leaving = (event: BeforeUnloadEvent) => {
    if (this.#saver.isSettled) return;
    void this.#saver.flush();
    event.preventDefault();
  };

  protected override willUpdate(): void {
    this.#review.runFor(this.#id);
    const review = this.#loaded;
    if (!review) return;
    this.#codebook.runFor(review.codebook);
    this.#definitions ??= createDefinitions(this.staff.api, () => this.requestUpdate());
    this.#desk.show(this.#id, this.#saver, this.staff.query.get("at") || undefined);
  }

  #go(entry: ReviewResponse | undefined): void {
    if (!entry) return;
    this.open = {};
    this.#desk.go(entry);
    this.#keepPlace();
    void this.#focusText();
  }

  /** So that a reload, or a link that is kept, finds the same text. */
  #keepPlace(): void {
    const path = toPath({ page: "coding", review: this.#id });
    navigate(path + toQuery({ at: this.#desk.openId }), { replace: true });
  }

  async #focusText(): Promise<void> {
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>("#text-heading");
    heading?.focus({ preventScroll: true });
    heading?.closest("article")?.scrollIntoView({ block: "nearest" });
  }

  #toggle(code: string): void {
    const { codebook } = this;
    const { open } = this.#desk;
    if (!codebook || !open || !this.#mayCode) return;
    const codes = listCodes(codebook);
    const next = toggleCode(codes, open.codes, code);
    const isPut = next.includes(code);
    this.#desk.setCodes(next);
    if (isPut) this.recent = useRecent(this.recent, code, Date.now());
    const placed = codes.find((one) => one.code.id === code);
    const name = placed ? textIn(placed.code.name, this.staff.locale.language) : code;
    const { coding } = this.#words;
    this.said = isPut ? coding.putOn(name) : coding.tookOff(name);
  }

  #openCode(dimension: string, code: string | undefined): void {
    this.open = { [dimension]: code };
  }

  #undo(): void {
    if (!this.#desk.mayUndo) return;
    const before = this.#desk.openId;
    this.#desk.undo();
    this.said = this.#words.coding.undone;
    if (before === this.#desk.openId) return;
    this.#keepPlace();
    void this.#focusText();
  }

  #quote(): void {
    const { open } = this.#desk;
    if (!open) return;
    void this.quoteDialog.propose(open.response, markedWords(this.querySelector("#coding-text")));
  }

  override render(): TemplateResult {
    const { staff } = this;
    return html`${renderFollowUpTabs(staff, "reviews")}
      <header class="page-head coding-page-head">
        <p><a id="back" href=${toPath({ page: "review", review: this.#id })}>${this.#loaded?.name ?? this.#words.back}</a></p>
        ${this.renderHeading()}
      </header>
      ${renderTask(this.#review, staff.locale, (review) => this.#renderDesk(review))}
      <quote-dialog .staff=${staff} .review=${this.#id}></quote-dialog>`;
  }

  #renderDesk(review: ReviewSummary): TemplateResult {
    const { locale } = this.staff;
    const { coding, closedNote } = this.#words;
    const desk = this.#desk;
    const { state } = this.#codebook;
    const views = renderViews(review, "code", locale);
    if (desk.total === undefined && !desk.problem) return html`${views} ${renderLoading(locale)}`;
    const problem = desk.problem ?? (state.status === "failed" ? state.problem : undefined);
    const retry = () => {
      if (desk.problem) void desk.load();
      else this.#codebook.retry();
    };
    if (desk.total === 0) {
      const link = html`<a href=${toPath({ page: "review", review: this.#id })}>${coding.toChoose}</a>`;
      return html`${views} ${renderEmpty(coding.emptyTitle, coding.empty, link)}`;
    }
    return html`${views}
      ${review.state === "closed" ? html`<p class="quiet">${closedNote}</p>` : this.#mayCode ? nothing : html`<p class="quiet">${coding.readOnly}</p>`}
      ${problem ? renderProblem(problem, locale, retry) : nothing}
      ${renderCodingHead(desk, review, this.#saver, this.staff, this.#acts)}
      <p class="visually-hidden" role="status">${this.said}</p>
      ${desk.open ? this.#renderOpen(desk.open) : nothing}`;
  }

  #renderOpen(entry: ReviewResponse): TemplateResult {
    const definition = this.#definitions?.find(entry.response.form);
    const around = { definition, desk: this.#desk, mayQuote: this.#mayCode, acts: this.#acts };
    return html`<div class="coding">
      ${renderCodingText(entry, around, this.staff)}
      <code-panel .locale=${this.staff.locale} .codebook=${this.codebook} .chosen=${entry.codes}
        .recent=${this.recent.map(({ code }) => code)} .open=${this.open} ?fixed=${!this.#mayCode}
        @toggle-code=${(event: CustomEvent<string>) => this.#toggle(event.detail)}
        @open-code=${(event: CustomEvent<{ dimension: string; code: string | undefined }>) =>
          this.#openCode(event.detail.dimension, event.detail.code)}></code-panel>
    </div>`;
  }
}
