import { html } from "hono/html";
import type { OrganisationSettings } from "@respons/wire";
import { noticeTexts } from "@respons/texts/notices";
import type { Html } from "./page-layout.ts";
import { linesOf, renderName, sayIn } from "./say-in.ts";

type Signposting = OrganisationSettings["signposting"];

/** One line above the page's own content: what cannot wait for a reader who has come wrong. */
export function renderEmergency(settings: Signposting, language: string): Html | "" {
  if (!settings.shown) return "";
  const texts = noticeTexts(language).signposting;
  const { emergencyNumber } = settings;
  return html`<p class="emergency">
    ${emergencyNumber ? html`<strong>${renderCall(emergencyNumber, language)}</strong>` : ""}
    <a href="#elsewhere">${texts.jump}</a>
  </p>`;
}

/** Where to turn with what is not feedback, in the organisation's own words. */
export function renderSignposting(settings: Signposting, language: string): Html | "" {
  if (!settings.shown) return "";
  const texts = noticeTexts(language).signposting;
  const { emergencyNumber, notFeedback, routes } = settings;
  const shown = routes.filter(({ title }) => sayIn(title, language) !== "");
  const points = [
    ...(emergencyNumber ? [renderCall(emergencyNumber, language)] : []),
    ...linesOf(sayIn(notFeedback, language)),
  ];
  return html`<aside class="elsewhere" id="elsewhere" aria-labelledby="elsewhere-title">
    <h2 id="elsewhere-title">${texts.title}</h2>
    <ul class="points">
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
    ${
      shown.length > 0
        ? html`<dl class="routes">
            ${shown.map(
              ({ title, about, to }) =>
                html`<div>
                  <dt>${sayIn(title, language)}</dt>
                  <dd>${sayIn(about, language)} ${renderName(to, language)}</dd>
                </div>`,
            )}
          </dl>`
        : ""
    }
  </aside>`;
}

/** The sentence with the number as a link that a phone calls. */
function renderCall(number: string, language: string): Html {
  const [before = "", after = ""] = noticeTexts(language)
    .signposting.emergency(number)
    .split(number);
  return html`${before}<a href="tel:${number.replaceAll(" ", "")}">${number}</a>${after}`;
}
