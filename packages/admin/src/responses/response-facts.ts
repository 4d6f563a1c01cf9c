import { entryWords } from "../entry/entry-words.ts";
import { givenWords } from "../entry/given-words.ts";
import type { Locale } from "../locale.ts";
import { textIn, type ResponseDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { renderFactsList } from "./facts-list.ts";

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
    ${renderFactsList([
      [detail.received, format.moment(response.receivedAt)],
      [detail.promisedBy, response.promisedBy && format.day(response.promisedBy)],
      [detail.form, `${title}, ${detail.version(response.formVersion)}`],
      [detail.unit, unitName(session.units, response.unit, language)],
      [detail.language, format.languageName(response.language)],
      [detail.channel, texts.channels[response.channel]],
      [detail.point, response.point],
      ...toEntryFacts(response, locale),
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
          ${renderFactsList(Object.entries(response.context))}`
        : nothing
    }
  </section>`;
}

/** How and when it came to the member of staff who entered it. */
function toEntryFacts(
  { entry }: ResponseDetail,
  { language, format }: Locale,
): (readonly [string, string])[] {
  if (!entry) return [];
  const { media, facts } = entryWords(language);
  return [
    [facts.how, media[entry.medium]],
    [facts.given, givenWords(entry, format)],
    [facts.entered, format.moment(entry.enteredAt)],
  ];
}
