import { OutboxState, type OutboxMessage } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { outboxTexts } from "./texts/index.ts";

/** After a new try, what came of it is asked for once. */
const LOOK_AGAIN_MS = 2_000;

/** `<outbox-page>`: mails that have not left yet, and why. */
@customElement("outbox-page")
export class OutboxPage extends StaffPage {
  @state() private problem: ApiProblem | undefined;
  @state() private isTrying = false;
  readonly #outbox = new ApiTask(this, () => this.staff.http.get("/api/outbox", OutboxState));

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return outboxTexts[this.staff.locale.language];
  }

  protected override willUpdate(): void {
    this.#outbox.runFor("outbox");
  }

  readonly #tryNow = async () => {
    this.isTrying = true;
    const result = await this.staff.http.send("POST", "/api/outbox/retry", {}, OutboxState);
    this.isTrying = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.staff.notify({ text: this.#words.tryingNotice });
    setTimeout(() => this.isConnected && this.#outbox.retry(), LOOK_AGAIN_MS);
  };

  override render(): TemplateResult {
    const { staff } = this;
    return html`${renderOrganisationTabs(staff, "outbox")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${this.#words.lead}</p>
      </header>
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${renderTask(this.#outbox, staff.locale, (outbox) => this.#renderOutbox(outbox))}`;
  }

  #renderOutbox(outbox: OutboxState): TemplateResult {
    const words = this.#words;
    const { format } = this.staff.locale;
    const { mail, messages, lastDoneAt } = outbox;
    const last = lastDoneAt ? words.lastSent(format.moment(lastDoneAt)) : words.neverSent;
    return html`${mail ? nothing : this.#renderNoServer()}
      ${
        messages.length === 0
          ? renderEmpty(
              words.emptyTitle,
              mail ? this.#emptyWords(outbox, last) : words.emptyNoServer,
            )
          : this.#renderMessages(outbox, last)
      }`;
  }

  #emptyWords({ lastDoneAt }: OutboxState, last: string): string {
    return lastDoneAt ? `${this.#words.empty} ${last}` : last;
  }

  #renderNoServer(): TemplateResult {
    const words = this.#words;
    return html`<wa-callout variant="warning" id="no-mail-server">
      <wa-icon slot="icon" name="triangle-exclamation"></wa-icon>
      <p><strong>${words.noServerTitle}</strong></p>
      <p>${words.noServer}</p>
    </wa-callout>`;
  }

  #renderMessages({ waiting, givenUp, mail, messages }: OutboxState, last: string): TemplateResult {
    const words = this.#words;
    const rest = waiting + givenUp - messages.length;
    return html`<div class="outbox-head">
        <p id="outbox-counts">${words.counts(waiting, givenUp)} ${last}</p>
        ${
          mail
            ? html`<wa-button id="try-now" appearance="outlined" ?loading=${this.isTrying}
                @click=${this.#tryNow}>${words.tryNow}</wa-button>`
            : nothing
        }
      </div>
      <ul class="rows" id="outbox">
        ${messages.map((message) => this.#renderMessage(message))}
      </ul>
      ${rest > 0 ? html`<p class="quiet">${words.more(rest)}</p>` : nothing}`;
  }

  #renderMessage(message: OutboxMessage): TemplateResult {
    const words = this.#words;
    const { format } = this.staff.locale;
    const { about, state, createdAt, attempts, nextAt, failure } = message;
    return html`<li class="outbox-row" data-state=${state}>
      <div class="title-line">
        <h2>${about ? words.about[about] : words.unknownAbout}</h2>
        <span class="mark">${words.states[state]}</span>
      </div>
      ${failure ? html`<p>${words.failures[failure]}</p>` : nothing}
      <p class="outbox-facts quiet small">
        <span>${words.since(format.moment(createdAt))}</span>
        ${attempts > 0 ? html`<span>${words.attempts(attempts)}</span>` : nothing}
        ${nextAt && attempts > 0 ? html`<span>${words.next(format.moment(nextAt))}</span>` : nothing}
      </p>
    </li>`;
  }
}
