import type { CaseDetail, CaseEvent } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import type { ApiResult } from "../http.ts";
import { renderLoading, renderProblem } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import "../picking/pick-for-review.ts";
import "../responses/client-contact.ts";
import { renderMarks } from "../responses/marks.ts";
import { renderFacts } from "../responses/response-facts.ts";
import { toPath } from "../router.ts";
import { PageShortcuts, type Shortcut } from "../shortcuts/shortcuts.ts";
import { StaffPage } from "../staff-page.ts";
import { problemWords } from "./act-on-cases.ts";
import type { Deed } from "./api.ts";
import "./case-composer.ts";
import type { CaseComposer } from "./case-composer.ts";
import "./case-handling.ts";
import { caseListQuery, caseNeighbours } from "./case-list.ts";
import { toCasesPath } from "./case-query.ts";
import type { Writing } from "./drafts.ts";
import { OpenCase } from "./open-case.ts";
import { renderEntry, renderHistory } from "./render-history.ts";
import { caseTexts } from "./texts/index.ts";

/** `<case-page>`: one case, what was said and done in it, and what can be done next. */
@customElement("case-page")
export class CasePageElement extends StaffPage {
  readonly #case = new OpenCase(this, () => this.staff.http);

  constructor() {
    super();
    this.addController(new PageShortcuts(() => this.#shortcuts));
  }

  get #responseId(): string {
    return this.params["responseId"] ?? "";
  }

  get #words() {
    return caseTexts[this.staff.locale.language];
  }

  protected get heading(): string {
    const { detail } = this.#case.state;
    const { one } = this.#words;
    return detail ? one.of(this.staff.locale.format.moment(detail.response.receivedAt)) : one.title;
  }

  protected override willUpdate(): void {
    this.#case.open(this.#responseId);
  }

  get #neighbours() {
    return caseNeighbours(this.#responseId, this.staff.session.id);
  }

  get #back(): string {
    return toCasesPath(caseListQuery(this.staff.session.id));
  }

  get #shortcuts(): Shortcut[] {
    const { keys, done, statuses } = this.#words;
    const { previous, next } = this.#neighbours;
    const moves = [
      ...(next ? [goTo("j", keys.next, pathOf(next))] : []),
      ...(previous ? [goTo("k", keys.previous, pathOf(previous))] : []),
      goTo("b", keys.back, this.#back),
    ];
    if (!this.#case.state.detail?.mayHandle) return moves;
    const take: Deed = { to: "handler", handler: this.staff.session.id };
    const status = "handled-without-answer";
    const composer = () => this.querySelector<CaseComposer>("case-composer");
    return [
      ...moves,
      { keys: "t", text: keys.take, run: () => void this.#perform(take, done.taken("1")) },
      {
        keys: "h",
        text: keys.handled,
        run: () => void this.#perform({ to: "status", status }, done.status(statuses[status], "1")),
      },
      { keys: "u", text: keys.undo, run: () => void this.#undoLast() },
      { keys: "r", text: keys.reply, run: () => void composer()?.write(false) },
      { keys: "n", text: keys.note, run: () => void composer()?.write(true) },
    ];
  }

  readonly #act = (deed: Deed) => this.#case.act(deed);

  /** Does it, says so and offers to undo it. */
  readonly #perform = async (deed: Deed, done: string): Promise<ApiResult<CaseDetail>> => {
    const result = await this.#case.act(deed);
    if (!result.ok) {
      this.staff.notify({ text: problemWords(result.problem, this.staff) });
      return result;
    }
    const mayUndo = deed.to !== "undo" && lastUndoable(result.value) !== undefined;
    this.staff.notify(mayUndo ? { text: done, undo: () => this.#undoLast() } : { text: done });
    return result;
  };

  async #undoLast(): Promise<void> {
    const { detail } = this.#case.state;
    const event = detail && lastUndoable(detail);
    if (event) await this.#undo(event);
    else this.staff.notify({ text: this.#words.done.nothingToUndo });
  }

  async #undo(event: CaseEvent): Promise<void> {
    const result = await this.#case.act({ to: "undo", event: event.id });
    const { done, failed } = this.#words;
    const isLate = !result.ok && result.problem.kind === "changed-meanwhile";
    this.staff.notify({
      text: result.ok
        ? done.undone
        : isLate
          ? failed.undo
          : problemWords(result.problem, this.staff),
    });
  }

  readonly #sent = ({ detail: kind }: CustomEvent<Writing>) => {
    const { done } = this.#words;
    const isMailed = this.#case.state.detail?.reach === "mail";
    this.staff.notify({
      text:
        kind === "note"
          ? done.noted
          : !isMailed
            ? done.onPage
            : kind === "reply"
              ? done.replied
              : done.interim,
    });
  };

  override render(): TemplateResult {
    const { locale } = this.staff;
    const { one, keys } = this.#words;
    const { detail, problem } = this.#case.state;
    const { previous, next } = this.#neighbours;
    return html`<header class="page-head">
        <nav class="page-head-line" data-print="no" aria-label=${one.between}>
          <a id="back" href=${this.#back}>${keys.back}</a>
          <span class="push page-head-line">
            ${previous ? html`<a id="previous" href=${pathOf(previous)}>${keys.previous}</a>` : nothing}
            ${next ? html`<a id="next" href=${pathOf(next)}>${keys.next}</a>` : nothing}
          </span>
        </nav>
        <div class="page-head-line">
          ${this.renderHeading()}
          ${
            detail
              ? html`<span class="mark" id="status-mark">${this.#words.statuses[detail.status]}</span>
                  ${renderMarks(detail.response, locale)}`
              : nothing
          }
        </div>
      </header>
      ${
        detail
          ? this.#renderCase(detail)
          : problem
            ? renderProblem(problem, locale, () => this.#case.retry())
            : renderLoading(locale)
      }`;
  }

  #renderCase(detail: CaseDetail): TemplateResult {
    const { staff } = this;
    const { responseId } = detail.response;
    return html`<div class="response">
      <div class="case-main">
        ${renderHistory(detail, staff, (event) => void this.#undo(event))}
        ${this.#renderMeanwhile()}
        ${
          detail.mayHandle
            ? html`<case-composer .staff=${staff} .detail=${detail} .act=${this.#act}
                @sent=${this.#sent}></case-composer>`
            : nothing
        }
      </div>
      <aside>
        <case-handling .staff=${staff} .detail=${detail} .perform=${this.#perform} .act=${this.#act}
          @transferred=${this.#transferred}></case-handling>
        <client-contact .context=${staff} .response=${detail.detail}></client-contact>
        ${renderFacts(detail.detail, staff)}
        <pick-for-review .context=${staff} .responseId=${responseId}></pick-for-review>
        <p data-print="no">
          <a id="to-response" href=${toPath({ page: "response", responseId })}
            >${this.#words.one.response}</a>
        </p>
      </aside>
    </div>`;
  }

  readonly #transferred = ({ detail: unit }: CustomEvent<string>) => {
    this.staff.notify({
      text: this.#words.done.transferred(unit),
      undo: () => this.#undoLast(),
    });
  };

  #renderMeanwhile(): TemplateResult | typeof nothing {
    const { meanwhile } = this.#case.state;
    if (!meanwhile) return nothing;
    const words = this.#words.meanwhile;
    return html`<wa-callout id="meanwhile" variant="warning" role="alert">
      <h3>${words.title}</h3>
      <p>${meanwhile.length > 0 ? words.lead : words.unknown}</p>
      <ol class="history">${meanwhile.map((entry) => renderEntry(entry, this.staff))}</ol>
      <wa-button size="s" appearance="outlined" @click=${() => this.#case.forgetMeanwhile()}
        >${words.close}</wa-button>
    </wa-callout>`;
  }
}

const lastUndoable = ({ events }: CaseDetail) =>
  events.findLast(({ mayUndo, kind }) => mayUndo && kind !== "read");
const goTo = (keys: string, text: string, href: string): Shortcut => ({
  keys,
  text,
  run: () => navigate(href),
});
const pathOf = (responseId: string) => toPath({ page: "case", responseId });
