import type { ResponseDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderCaseLink } from "../cases/case-link.ts";
import { toQuery } from "../filters.ts";
import { renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import "../persons/erase-response.ts";
import { personDataTexts } from "../persons/texts/index.ts";
import "../picking/pick-for-review.ts";
import "../quarantine/response-standing.ts";
import "../responses/client-contact.ts";
import { renderFacts } from "../responses/response-facts.ts";
import { renderMarks } from "../responses/marks.ts";
import { forgetList, listQuery, neighboursOf } from "../responses/response-list.ts";
import { renderAnswers } from "../responses/render-answers.ts";
import { toPath } from "../router.ts";
import { PageShortcuts, type Shortcut } from "../shortcuts/shortcuts.ts";
import { shortcutTexts } from "../shortcuts/texts/index.ts";
import { StaffPage } from "../staff-page.ts";

/** `<response-page>`: everything one client sent, as it is stored. */
@customElement("response-page")
export class ResponsePage extends StaffPage {
  readonly #response = new ApiTask(this, () => this.staff.api.getResponse(this.#responseId));

  constructor() {
    super();
    this.addController(new PageShortcuts(() => this.#shortcuts));
  }

  get #responseId(): string {
    return this.params["responseId"] ?? "";
  }

  protected get heading(): string {
    const { texts, format } = this.staff.locale;
    const { state } = this.#response;
    return state.status === "done"
      ? texts.detail.of(format.moment(state.value.receivedAt))
      : texts.detail.title;
  }

  protected override willUpdate(): void {
    this.#response.runFor(this.#responseId);
  }

  get #shortcuts(): Shortcut[] {
    const texts = shortcutTexts[this.staff.locale.language];
    const { previous, next } = neighboursOf(this.#responseId);
    return [
      ...(next ? [goTo("j", texts.nextResponse, pathOf(next))] : []),
      ...(previous ? [goTo("k", texts.previousResponse, pathOf(previous))] : []),
      goTo("u", texts.backToList, listPath()),
    ];
  }

  override render(): TemplateResult {
    const { locale } = this.staff;
    const { detail } = locale.texts;
    const { state } = this.#response;
    const texts = shortcutTexts[locale.language];
    const { previous, next } = neighboursOf(this.#responseId);
    return html`<header class="page-head">
        <nav class="page-head-line" data-print="no" aria-label=${texts.betweenResponses}>
          <a id="back" href=${listPath()}>${detail.back}</a>
          <span class="push page-head-line">
            ${previous ? html`<a id="previous" href=${pathOf(previous)}>${texts.previousResponse}</a>` : nothing}
            ${next ? html`<a id="next" href=${pathOf(next)}>${texts.nextResponse}</a>` : nothing}
          </span>
        </nav>
        <div class="page-head-line">
          ${this.renderHeading()}
          ${state.status === "done" ? renderMarks(state.value, locale) : nothing}
        </div>
      </header>
      ${renderTask(this.#response, locale, (response) => this.#renderResponse(response))}`;
  }

  #renderResponse(response: ResponseDetail): TemplateResult {
    const { locale } = this.staff;
    const { detail } = locale.texts;
    return html`<div class="response">
      <section aria-labelledby="answers-heading">
        <h2 id="answers-heading">${detail.answers}</h2>
        ${renderAnswers(response, locale)}
      </section>
      <aside>
        ${renderCaseLink(response, locale)}
        <client-contact .context=${this.staff} .response=${response}></client-contact>
        ${renderFacts(response, this.staff)}
        <pick-for-review .context=${this.staff} .responseId=${response.responseId}></pick-for-review>
        ${this.#renderStanding(response)} ${this.#renderErasing(response)}
      </aside>
    </div>`;
  }

  #renderStanding(response: ResponseDetail): TemplateResult {
    return html`<response-standing
          .context=${this.staff}
          .response=${response}
          @standing-change=${() => this.#response.retry()}
        ></response-standing>`;
  }

  #renderErasing({ mayErase, responseId }: ResponseDetail): TemplateResult | typeof nothing {
    if (!mayErase) return nothing;
    return html`<erase-response
      .context=${this.staff}
      .responseId=${responseId}
      @erased=${this.#leaveErased}
    ></erase-response>`;
  }

  readonly #leaveErased = () => {
    const list = listPath();
    forgetList();
    navigate(list, { replace: true });
    this.staff.notify({ text: personDataTexts[this.staff.locale.language].one.done });
  };
}

const goTo = (keys: string, text: string, href: string): Shortcut => ({
  keys,
  text,
  run: () => navigate(href),
});
const pathOf = (responseId: string) => toPath({ page: "response", responseId });
const listPath = () => toPath({ page: "responses" }) + toQuery({ ...listQuery() });
