import { html } from "hono/html";
import type { OrganisationSettings } from "@respons/wire";
import { noticeTexts } from "@respons/texts/notices";
import { formatDay } from "../http/page-language.ts";
import type { Html } from "../http/page-layout.ts";
import { linesOf, renderDestination, sayIn } from "../http/say-in.ts";
import { accessibilityTests } from "./accessibility-tests.ts";

export interface AccessibilityStatement {
  organisation: string;
  settings: OrganisationSettings["accessibility"];
  /** The collector's own address. */
  address: string;
  /** Path of the form that takes feedback on accessibility. */
  feedbackForm: string | undefined;
  /** Calendar days within which it is answered. */
  answerDays: number;
}

/**
 * The statement, made of what was tested and what the organisation knows. Source of its parts:
 * saavutettavuusvaatimukset.fi, "Tietoa saavutettavuusselosteesta".
 */
export function renderAccessibilityStatement(
  statement: AccessibilityStatement,
  language: string,
): Html {
  const texts = noticeTexts(language).accessibility;
  const { settings, organisation, address } = statement;
  const { standard, claim, assessedOn } = accessibilityTests;
  const gaps = linesOf(sayIn(settings.gaps, language));
  const day = formatDay(assessedOn, language);
  return html`<h1>${texts.title}</h1>
    <p class="lead">${texts.about(address, organisation)}</p>
    <h2>${texts.statusTitle}</h2>
    <p>${texts.built(standard)} ${gaps.length > 0 ? texts.conformsLargely(claim) : texts.conforms(claim)}</p>
    <h2>${texts.gapsTitle}</h2>
    ${
      gaps.length > 0
        ? html`<ul class="points">
            ${gaps.map((gap) => html`<li>${gap}</li>`)}
          </ul>`
        : html`<p>${texts.noGaps}</p>`
    }
    ${renderTests(language)}
    ${renderFeedback(statement, language)}
    <h2>${texts.authorityTitle}</h2>
    ${renderDestination(
      settings.authority,
      { named: texts.authorityNamed, unnamed: texts.authorityUnnamed },
      language,
    )}
    <p class="help">${texts.prepared(day)}</p>`;
}

function renderTests(language: string): Html {
  const texts = noticeTexts(language).accessibility;
  const { checker, assessedOn, parts, limits } = accessibilityTests;
  const renderTested = (states: number | undefined, names: string) =>
    states === undefined ? names : texts.tested(states, names);
  const engines = new Intl.ListFormat(language, { type: "conjunction" });
  return html`<h2>${texts.testsTitle}</h2>
    <p>${texts.assessed(formatDay(assessedOn, language))} ${texts.method(checker)}</p>
    <dl class="facts">
      ${parts.map(
        (one) =>
          html`<div>
            <dt>${texts.parts[one.part]}</dt>
            <dd>${renderTested(one.states, engines.format(one.engines))}</dd>
          </div>`,
      )}
    </dl>
    <h3>${texts.limitsTitle}</h3>
    <ul class="points">
      ${limits.map((limit) => html`<li>${texts.limits[limit]}</li>`)}
    </ul>`;
}

function renderFeedback(statement: AccessibilityStatement, language: string): Html {
  const texts = noticeTexts(language).accessibility;
  const { settings, feedbackForm, answerDays } = statement;
  const responsible = sayIn(settings.responsible, language);
  return html`<h2>${texts.feedbackTitle}</h2>
    <p>${texts.feedback} ${texts.promise(answerDays)}</p>
    ${
      feedbackForm
        ? html`<p><a href="${feedbackForm}?lang=${language}">${texts.feedbackForm}</a></p>`
        : ""
    }
    <p>
      ${settings.contact ? texts.feedbackContact(settings.contact) : ""}
      ${responsible ? texts.responsible(responsible) : ""}
    </p>`;
}
