import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderLoading, renderProblem } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderResponseTabs } from "../section-tabs.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts, type Shortcut } from "../shortcuts/shortcuts.ts";
import { StaffPage } from "../staff-page.ts";
import type { View } from "./api.ts";
import { decideWithUndo } from "./decide-with-undo.ts";
import { HeldList } from "./held-list.ts";
import { renderHeldRow } from "./held-row.ts";
import { renderCounts } from "./render-counts.ts";
import { quarantineTexts } from "./texts/index.ts";

/** `<quarantine-page>`: what is like spam, for a person to decide on; by keys alone, and undone. */
@customElement("quarantine-page")
export class QuarantinePageElement extends StaffPage {
  @state() private chosen: ReadonlySet<string> = new Set();
  readonly #list = new HeldList(this, () => this.staff.http);

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => [
        ...listShortcuts(this, "#held .about a", this.staff.locale),
        ...this.#rowShortcuts(),
      ]),
    );
  }

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return quarantineTexts[this.staff.locale.language];
  }

  get #view(): View {
    return this.staff.query.get("show") === "spam" ? "spam" : "waiting";
  }

  protected override willUpdate(): void {
    this.#list.show(this.#view);
  }

  #rowShortcuts(): Shortcut[] {
    const { keys } = this.#words;
    return [
      { keys: "x", text: keys.choose, run: onRow((id) => this.#choose(id, !this.chosen.has(id))) },
      { keys: "r", text: keys.release, run: onRow((id) => void this.#decide([id], "released")) },
      ...(this.#view === "waiting"
        ? [{ keys: "s", text: keys.spam, run: onRow((id) => void this.#decide([id], "spam")) }]
        : []),
    ];
  }

  #choose(id: string, isChosen: boolean): void {
    const others = [...this.chosen].filter((one) => one !== id);
    this.chosen = new Set(isChosen ? [...others, id] : others);
  }

  async #decide(ids: readonly string[], decision: "released" | "spam"): Promise<void> {
    const before = this.#view === "spam" ? "spam" : "held";
    const next = this.#rowAfter(ids);
    await decideWithUndo(this.staff, ids, { decision, before }, () => {
      this.chosen = new Set();
      void this.#list.reload().then(() => this.#focusRow(next));
    });
  }

  /** The row that stands where these stood, so that one can go on from there. */
  #rowAfter(ids: readonly string[]): string | undefined {
    const all = (this.#list.state.responses ?? []).map(({ responseId }) => responseId);
    const last = Math.max(...ids.map((id) => all.indexOf(id)));
    const stay = (id: string) => !ids.includes(id);
    return all.slice(last).find(stay) ?? all.findLast(stay);
  }

  async #focusRow(id: string | undefined): Promise<void> {
    await this.updateComplete;
    const row = id === undefined ? null : this.querySelector(`[data-response="${id}"] .about a`);
    const target = row ?? this.querySelector("h1");
    if (target instanceof HTMLElement) target.focus();
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    const { counts } = this.#list.state;
    return html`${renderResponseTabs(staff, "quarantine", counts?.waiting)}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
      </header>
      ${counts ? renderCounts(counts, staff.locale) : nothing}
      <nav class="views" aria-label=${words.views.label}>
        ${this.#renderView("waiting", counts?.waiting)} ${this.#renderView("spam", counts?.spam)}
      </nav>
      ${this.#renderList()}`;
  }

  #renderView(view: View, n: number | undefined): TemplateResult {
    const words = this.#words;
    const text = words.views[view];
    const query = view === "spam" ? toQuery({ show: view }) : "";
    return html`<a
      href=${toPath({ page: "quarantine" }) + query}
      aria-current=${view === this.#view ? "page" : nothing}
      >${n === undefined ? text : words.counted(text, this.staff.locale.format.count(n))}</a
    >`;
  }

  #renderList(): TemplateResult {
    const { locale } = this.staff;
    const words = this.#words;
    const { responses, nextCursor, isLoading, problem } = this.#list.state;
    const retry = () => this.#list.more();
    if (!responses) return problem ? renderProblem(problem, locale, retry) : renderLoading(locale);
    const isSpam = this.#view === "spam";
    if (responses.length === 0 && !isLoading) {
      return isSpam
        ? renderEmpty(words.emptySpamTitle, words.emptySpam)
        : renderEmpty(words.emptyWaitingTitle, words.emptyWaiting);
    }
    const rows = responses.map((response) => {
      const { responseId } = response;
      return renderHeldRow(response, this.staff, {
        isChosen: this.chosen.has(responseId),
        choose: (isChosen) => this.#choose(responseId, isChosen),
        release: () => void this.#decide([responseId], "released"),
        markSpam: isSpam ? undefined : () => void this.#decide([responseId], "spam"),
      });
    });
    return html`${isSpam ? html`<p class="quiet small">${words.spamKept}</p>` : nothing}
      ${this.#renderChoice(responses.map(({ responseId }) => responseId))}
      <ol class="rows" id="held" aria-busy=${isLoading ? "true" : "false"}>
        ${rows}
      </ol>
      ${problem ? renderProblem(problem, locale, retry) : nothing}
      ${
        nextCursor === null
          ? nothing
          : html`<div class="more">
            <wa-button id="more" appearance="outlined" ?loading=${isLoading} @click=${retry}
              >${words.more}</wa-button>
          </div>`
      }`;
  }

  #renderChoice(shown: readonly string[]): TemplateResult {
    const words = this.#words;
    const { size } = this.chosen;
    const isAll = shown.length > 0 && shown.every((id) => this.chosen.has(id));
    const chose = () => (this.chosen = new Set(isAll ? [] : shown));
    const ids = [...this.chosen];
    return html`<div class="choice">
      <wa-checkbox id="choose-all" size="s" .checked=${isAll} .indeterminate=${size > 0 && !isAll}
        @change=${chose}>${words.all}</wa-checkbox>
      <span class="quiet small" role="status" id="chosen"
        >${size > 0 ? words.chosen(this.staff.locale.format.count(size)) : ""}</span
      >
      <span class="buttons push" ?hidden=${size === 0}>
        <wa-button id="release-chosen" size="s" appearance="outlined"
          @click=${() => void this.#decide(ids, "released")}>${words.releaseChosen}</wa-button>
        ${
          this.#view === "spam"
            ? nothing
            : html`<wa-button id="mark-chosen" size="s" appearance="outlined"
              @click=${() => void this.#decide(ids, "spam")}>${words.markChosenSpam}</wa-button>`
        }
      </span>
    </div>`;
  }
}

/** Does it to the row that has the focus. */
const onRow = (act: (id: string) => void) => () => {
  const row = document.activeElement?.closest<HTMLElement>("[data-response]");
  const id = row?.dataset["response"];
  if (id !== undefined) act(id);
};
