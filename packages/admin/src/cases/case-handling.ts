import { caseStatuses, isOpenCase, type CaseDetail, type CaseStatus } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { ApiResult } from "../http.ts";
import { renderFactsList } from "../responses/facts-list.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import type { Deed } from "./api.ts";
import { handlerName, renderPromise } from "./case-row.ts";
import { caseTexts } from "./texts/index.ts";
import "./transfer-dialog.ts";
import type { TransferDialog } from "./transfer-dialog.ts";

/** Stands for nobody: a select needs a value that is not empty. */
const NOBODY = "*";

/** A deed and what to say once it is done. */
export type Perform = (deed: Deed, done: string) => Promise<ApiResult<CaseDetail>>;

/** `<case-handling>`: who handles a case and where it stands, and for who may, changing both. */
@customElement("case-handling")
export class CaseHandling extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) detail: CaseDetail | undefined;
  @property({ attribute: false }) perform: Perform | undefined;
  /** Does something without saying so. */
  @property({ attribute: false }) act: ((deed: Deed) => Promise<ApiResult<CaseDetail>>) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #words() {
    return caseTexts[this.staff?.locale.language ?? "sv"];
  }

  #setStatus(status: CaseStatus): void {
    const { done, statuses } = this.#words;
    void this.perform?.({ to: "status", status }, done.status(statuses[status], "1"));
  }

  #setHandler(handler: string | null): void {
    const { done } = this.#words;
    const { staff, detail } = this;
    const name = detail?.handlers.find(({ id }) => id === handler)?.name ?? "";
    const words =
      handler === null
        ? done.givenBack
        : handler === staff?.session.id
          ? done.taken("1")
          : done.given(name);
    void this.perform?.({ to: "handler", handler }, words);
  }

  #markUnread(event: number): void {
    void this.perform?.({ to: "undo", event }, this.#words.done.unread);
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, detail } = this;
    if (!staff || !detail) return nothing;
    const words = this.#words;
    const { locale, session } = staff;
    return html`<section class="apart" aria-labelledby="handling-heading" id="handling">
      <h2 id="handling-heading">${words.deeds.heading}</h2>
      ${renderFactsList([
        [words.promise.label, html`${renderPromise(detail, staff)}`],
        [words.deeds.answered, detail.answeredAt && locale.format.moment(detail.answeredAt)],
        [words.deeds.unit, unitName(session.units, detail.unit, locale.language)],
        ...(detail.mayHandle
          ? []
          : ([
              [words.deeds.status, words.statuses[detail.status]],
              [words.deeds.handler, handlerName(detail, staff)],
            ] as const)),
      ])}
      ${
        detail.mayHandle
          ? this.#renderDeeds(staff, detail)
          : html`<p class="quiet small">${words.one.readOnly}</p>`
      }
    </section>`;
  }

  #renderDeeds(staff: StaffContext, detail: CaseDetail): TemplateResult {
    const { deeds } = this.#words;
    const own = detail.handler?.id === staff.session.id;
    const last = detail.events.at(-1);
    const readEvent = last?.kind === "read" && last.mayUndo ? last : undefined;
    const { act } = this;
    return html`<div class="deeds" data-print="no">
      ${this.#renderStatus(staff, detail)} ${this.#renderHandler(staff, detail)}
      <div class="buttons">
        ${
          own
            ? html`<wa-button id="give-back" size="s" appearance="outlined"
                @click=${() => this.#setHandler(null)}>${deeds.giveBack}</wa-button>`
            : html`<wa-button id="take" size="s" appearance="outlined"
                @click=${() => this.#setHandler(staff.session.id)}>${deeds.take}</wa-button>`
        }
        ${
          isOpenCase(detail.status)
            ? html`<wa-button id="handled" size="s" appearance="outlined"
                @click=${() => this.#setStatus("handled-without-answer")}>${deeds.handled}</wa-button>`
            : nothing
        }
        <wa-button id="transfer" size="s" appearance="outlined" @click=${this.#openTransfer}
          >${deeds.transfer}</wa-button>
        ${
          readEvent
            ? html`<wa-button id="mark-unread" size="s" appearance="plain"
                @click=${() => this.#markUnread(readEvent.id)}>${deeds.markUnread}</wa-button>`
            : nothing
        }
      </div>
      <transfer-dialog .staff=${staff} .unit=${detail.unit} .act=${act}></transfer-dialog>
    </div>`;
  }

  readonly #openTransfer = () => {
    void this.querySelector<TransferDialog>("transfer-dialog")?.show();
  };

  #renderStatus({ locale }: StaffContext, { status }: CaseDetail): TemplateResult {
    const words = this.#words;
    const chose = (event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      const wanted = caseStatuses.find((one) => one === value);
      if (wanted && wanted !== status) this.#setStatus(wanted);
    };
    // A select keeps the label of its chosen option, so a new language needs a new one.
    return html`${keyed(
      `${locale.language} ${status}`,
      html`<wa-select id="status" size="s" label=${words.deeds.status} .value=${status} @change=${chose}>
        ${caseStatuses.map(
          (one) => html`<wa-option value=${one}>${words.statuses[one]}</wa-option>`,
        )}
      </wa-select>`,
    )}`;
  }

  #renderHandler({ locale }: StaffContext, { handler, handlers }: CaseDetail): TemplateResult {
    const words = this.#words;
    const id = handler?.id ?? NOBODY;
    const chose = (event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      if (value !== id) this.#setHandler(value === NOBODY ? null : value);
    };
    const isListed = handler === null || handlers.some((one) => one.id === handler.id);
    const all = isListed ? handlers : [handler, ...handlers];
    return html`${keyed(
      `${locale.language} ${id}`,
      html`<wa-select id="handler" size="s" label=${words.deeds.handler} .value=${id} @change=${chose}>
        <wa-option value=${NOBODY}>${words.nobody}</wa-option>
        ${all.map((one) => html`<wa-option value=${one.id}>${one.name}</wa-option>`)}
      </wa-select>`,
    )}`;
  }
}
