import { entryMedia, textIn, type FormDefinition, type UnitSummary } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { toUnitRows } from "../units.ts";
import { entryWords } from "./entry-words.ts";

/** What is the same for a pile of sheets: kept from one entry to the next. */
export interface Circumstances {
  medium: (typeof entryMedia)[number];
  /** ISO day. */
  day: string;
  /** `HH:MM`; empty where nobody knows. */
  time: string;
  unit: string;
  language: string;
}

/** The ISO day that it is in a time zone. */
export function today(timeZone: string): string {
  // The Swedish format of a date is the ISO one.
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
}

/** How, when, where and in which language it was given. */
export function renderAbout({
  about,
  latestDay,
  definition,
  units,
  locale,
}: {
  about: Circumstances;
  latestDay: string;
  definition: FormDefinition;
  units: readonly UnitSummary[];
  locale: Locale;
}): TemplateResult {
  const words = entryWords(locale.language);
  const rows = toUnitRows(units, locale.language);
  const own = rows.find(({ unit }) => unit.slug === about.unit) ?? rows[0];
  return html`<fieldset class="entry-about">
    <legend>${words.about}</legend>
    <fieldset class="entry-medium">
      <legend>${words.medium}</legend>
      ${entryMedia.map(
        (medium) => html`<label class="entry-option"
          ><input type="radio" name="about-medium" value=${medium} ?checked=${medium === about.medium} />
          <span>${words.media[medium]}</span></label
        >`,
      )}
    </fieldset>
    <label
      >${words.day}
      <input type="date" name="about-day" required value=${about.day} max=${latestDay}
    /></label>
    <label
      >${words.time}
      <input type="time" name="about-time" value=${about.time}
    /></label>
    <label
      >${words.unit}
      <select name="about-unit">
        ${rows.map(
          ({ unit, depth }) =>
            html`<option value=${unit.slug} ?selected=${unit === own?.unit}>
              ${"\u2003".repeat(depth)}${textIn(unit.name, locale.language)}
            </option>`,
        )}
      </select></label
    >
    <label
      >${words.language}
      <select name="about-language">
        ${definition.languages.map(
          (tag) =>
            html`<option value=${tag} ?selected=${tag === about.language}>
              ${locale.format.languageName(tag)}
            </option>`,
        )}
      </select></label
    >
  </fieldset>`;
}

/** Asked for only when the client wants an answer; what it is for stands first. */
export function renderContact({ language, texts }: Locale, isWanted: boolean): TemplateResult {
  const words = entryWords(language);
  const { detail } = texts;
  return html`<div class="entry-question">
    <label class="entry-option"
      ><input type="checkbox" name="wants-reply" value="yes" />
      <span>${words.wantsReply}</span></label
    >
    ${
      isWanted
        ? html`<p class="quiet">${words.purpose}</p>
          <div class="entry-contact">
            <label>${detail.name}<input name="contact-name" autocomplete="off" maxlength="200" /></label>
            <label
              >${detail.phone}<input type="tel" name="contact-phone" autocomplete="off" maxlength="40"
            /></label>
            <label
              >${detail.email}<input type="email" name="contact-email" autocomplete="off" maxlength="254"
            /></label>
          </div>`
        : ""
    }
  </div>`;
}
