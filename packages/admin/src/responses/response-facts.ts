import { textIn, type ResponseDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";

type Fact = readonly [name: string, value: string | TemplateResult | null | undefined];

/** Who the client is and how to reach them, apart from what they said. */
export function renderContact(
  { contact, contactWithheld }: ResponseDetail,
  { texts }: Locale,
): TemplateResult {
  const { detail } = texts;
  return html`<section class="apart" id="contact" aria-labelledby="contact-heading">
    <h2 id="contact-heading">${detail.contact}</h2>
    ${
      contact
        ? html`${renderList([
            [detail.name, contact.name],
            [detail.email, contact.email && mailLink(contact.email)],
            [detail.phone, contact.phone && phoneLink(contact.phone)],
            [detail.wantsReply, wantsReply(contact.wantsReply, detail.yes, detail.no)],
          ])}
          <p class="quiet small">${detail.contactNote}</p>`
        : html`<p class="quiet">
          ${contactWithheld ? detail.contactWithheld : detail.noContact}
        </p>`
    }
  </section>`;
}

/** When, where and how the response came. */
export function renderFacts(
  response: ResponseDetail,
  { locale, session }: StaffContext,
): TemplateResult {
  const { texts, format, language } = locale;
  const { detail } = texts;
  const title = textIn(response.definition.title, language);
  return html`<section id="facts" aria-labelledby="facts-heading">
    <h2 id="facts-heading">${detail.about}</h2>
    ${renderList([
      [detail.received, format.moment(response.receivedAt)],
      [detail.form, `${title}, ${detail.version(response.formVersion)}`],
      [detail.unit, unitName(session.units, response.unit, language)],
      [detail.language, format.languageName(response.language)],
      [detail.channel, texts.channels[response.channel]],
      [detail.point, response.point],
      [detail.page, response.page],
      [detail.responseId, response.responseId],
    ])}
    ${
      response.unitUnknown
        ? html`<wa-callout variant="warning">${detail.unitUnknown}</wa-callout>`
        : nothing
    }
    ${
      Object.keys(response.context).length > 0
        ? html`<h3>${detail.context}</h3>
          ${renderList(Object.entries(response.context))}`
        : nothing
    }
  </section>`;
}

function renderList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts-list">
    ${facts
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

function wantsReply(wanted: boolean | undefined, yes: string, no: string): string | undefined {
  return wanted === undefined ? undefined : wanted ? yes : no;
}

function mailLink(address: string): TemplateResult {
  return html`<a href=${`mailto:${encodeURIComponent(address).replace("%40", "@")}`}>${address}</a>`;
}

function phoneLink(number: string): TemplateResult {
  return html`<a href=${`tel:${number.replaceAll(/[^\d+]/g, "")}`}>${number}</a>`;
}
