import { html } from "hono/html";
import type { Concern, Decision } from "@respons/privacy";
import { toMask } from "@respons/texts/guard";
import { pageTexts } from "@respons/texts/pages";
import type { Html } from "./http/page-layout.ts";

/** Name of the field that says that the person has seen the step about personal data. */
export const CHECKED_FIELD = "checked";
/** Before the number of a concern: the field of the choice about it. */
const CHOICE_FIELD = "choice.";

/** Whether a field belongs to the step itself, and not to what was typed. */
export function isChoiceField(name: string): boolean {
  return name === CHECKED_FIELD || name.startsWith(CHOICE_FIELD);
}

/** A stretch of text in which personal data was found, and what a person can choose about it. */
export function renderConcern(
  { kind, stretch, offers }: Concern,
  index: number,
  language: string,
): Html {
  const { guard } = pageTexts(language);
  const mask = toMask(guard, kind);
  const choices = offers.map(
    (offer) =>
      html`<label class="option"
        ><input
          type="radio"
          name="${CHOICE_FIELD}${index}"
          value="${offer}"
          ${offer === offers[0] ? html` checked` : ""}
        />
        <span>${guard.choices[offer]}${offer === "mask" ? ` ${mask}` : ""}</span></label
      >`,
  );
  return html`<fieldset class="question">
    <legend class="legend">${guard.kindNames[kind]}: <bdi>${stretch}</bdi></legend>
    ${
      offers.length > 1
        ? html`<div class="steps">${choices}</div>`
        : html`<p>${guard.alwaysMasked} ${mask}.</p>`
    }
  </fieldset>`;
}

/** What was chosen about each stretch; what was not chosen about is as it was offered first. */
export function readChoices(
  concerns: readonly Concern[],
  has: (field: string, value: string) => boolean,
): (kind: string, stretch: string) => Decision {
  const decisions = concerns.map(
    ({ offers }, index) =>
      offers.find((offer) => has(`${CHOICE_FIELD}${index}`, offer)) ?? offers[0] ?? "keep",
  );
  return (kind, stretch) =>
    decisions[concerns.findIndex((each) => each.kind === kind && each.stretch === stretch)] ??
    "keep";
}
