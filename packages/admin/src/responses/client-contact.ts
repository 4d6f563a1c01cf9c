import "@awesome.me/webawesome/dist/components/radio/radio.js";
import "@awesome.me/webawesome/dist/components/radio-group/radio-group.js";
import { Contact, contactReasons, type ContactRequest, type ResponseDetail } from "@respons/wire";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { renderFactsList } from "./facts-list.ts";
import { contactTexts } from "./texts/index.ts";

type Reason = ContactRequest["reason"];

/**
 * `<client-contact>`: says whether the client left a contact, and opens it for who gives a reason.
 * What was opened is forgotten with the page.
 */
@customElement("client-contact")
export class ClientContact extends LitElement {
  @property({ attribute: false }) context: StaffContext | undefined;
  @property({ attribute: false }) response: ResponseDetail | undefined;
  @state() private step: "hidden" | "asking" | "sending" | "open" = "hidden";
  @state() private reason: Reason = "answer";
  @state() private note = "";
  @state() private isNoteMissing = false;
  @state() private problem: ApiProblem | undefined;
  @state() private contact: Contact | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("response");
    if (!before || before.responseId === this.response?.responseId) return;
    this.step = "hidden";
    this.contact = undefined;
  }

  async #open(event: Event): Promise<void> {
    event.preventDefault();
    const { context, response, reason } = this;
    const note = this.note.trim();
    this.isNoteMissing = reason === "other" && note === "";
    if (!context || !response || this.isNoteMissing || this.step === "sending") return;
    this.step = "sending";
    const path = `/api/responses/${encodeURIComponent(response.responseId)}/contact`;
    const request: ContactRequest = note ? { reason, note } : { reason };
    const result = await context.http.send("POST", path, request, Contact);
    this.problem = result.ok ? undefined : result.problem;
    this.contact = result.ok ? result.value : undefined;
    this.step = result.ok ? "open" : "asking";
    await this.updateComplete;
    this.querySelector<HTMLElement>("#contact-heading")?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { context, response } = this;
    if (!context || !response) return nothing;
    const { detail } = context.locale.texts;
    return html`<section class="apart" id="contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading" tabindex="-1">${detail.contact}</h2>
      ${this.#renderContent(context, response)}
    </section>`;
  }

  #renderContent({ locale }: StaffContext, response: ResponseDetail): TemplateResult {
    const { detail } = locale.texts;
    if (!response.hasContact) return html`<p class="quiet">${detail.noContact}</p>`;
    if (!response.mayReadContact) return html`<p class="quiet">${detail.contactWithheld}</p>`;
    if (this.contact) return this.#renderOpen(this.contact, locale);
    const words = contactTexts[locale.language];
    if (this.step === "hidden") {
      return html`<p class="quiet">${words.hidden}</p>
        <p>
          <wa-button id="open-contact" size="s" appearance="outlined" @click=${this.#ask}
            >${words.open}</wa-button
          >
        </p>`;
    }
    return this.#renderQuestion(locale);
  }

  readonly #ask = async () => {
    this.step = "asking";
    await this.updateComplete;
    this.querySelector<HTMLElement>("wa-radio-group")?.focus();
  };

  #renderQuestion(locale: StaffContext["locale"]): TemplateResult {
    const words = contactTexts[locale.language];
    const chose = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.reason = contactReasons.find((reason) => reason === value) ?? "other";
    };
    const wrote = (event: Event) => (this.note = (event.currentTarget as HTMLInputElement).value);
    return html`<form class="contact-reason" @submit=${(event: Event) => void this.#open(event)}>
      <wa-radio-group size="s" label=${words.why} .value=${this.reason} @change=${chose}>
        ${contactReasons.map(
          (reason) => html`<wa-radio value=${reason}>${words.reasons[reason]}</wa-radio>`,
        )}
      </wa-radio-group>
      <wa-input
        id="contact-note"
        size="s"
        maxlength="200"
        label=${words.note}
        hint=${this.isNoteMissing ? words.noteNeeded : words.noteHint}
        ?data-fault=${this.isNoteMissing}
        .value=${this.note}
        @input=${wrote}
      ></wa-input>
      <p class="quiet small">${words.logged}</p>
      ${this.problem ? renderProblem(this.problem, locale) : nothing}
      <div class="buttons">
        <wa-button id="show-contact" size="s" variant="brand" type="submit"
          >${words.show}</wa-button
        >
        <wa-button size="s" appearance="plain" @click=${() => (this.step = "hidden")}
          >${words.cancel}</wa-button
        >
      </div>
    </form>`;
  }

  #renderOpen(contact: Contact, { texts }: StaffContext["locale"]): TemplateResult {
    const { detail } = texts;
    const { wantsReply } = contact;
    return html`${renderFactsList([
      [detail.name, contact.name],
      [detail.email, contact.email && mailLink(contact.email)],
      [detail.phone, contact.phone && phoneLink(contact.phone)],
      [detail.wantsReply, wantsReply === undefined ? "" : wantsReply ? detail.yes : detail.no],
    ])}
      <p class="quiet small">${detail.contactNote}</p>`;
  }
}

function mailLink(address: string): TemplateResult {
  return html`<a href=${`mailto:${encodeURIComponent(address).replace("%40", "@")}`}>${address}</a>`;
}

function phoneLink(number: string): TemplateResult {
  return html`<a href=${`tel:${number.replaceAll(/[^\d+]/g, "")}`}>${number}</a>`;
}
