import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  reportLanguages,
  reportSections,
  type ReportLanguage,
  type ReportSection,
} from "@respons/wire";
import type { Locale } from "../locale.ts";
import type { ReportSession } from "./report-session.ts";
import { reportsTexts } from "./texts/index.ts";

/** Sections that somebody has written in another language, but not in this one. */
function missingSections(
  { report, content }: ReportSession,
  language: ReportLanguage,
): ReportSection[] {
  return reportSections[report.kind].filter((section) => {
    const texts = content.words[section] ?? {};
    return !texts[language]?.trim() && Object.values(texts).some((text) => text.trim() !== "");
  });
}

/** In which language one writes, and what is missing in each. */
export function renderLanguageChoice(
  session: ReportSession,
  chosen: ReportLanguage,
  locale: Locale,
  choose: (language: ReportLanguage) => void,
): TemplateResult {
  const words = reportsTexts[locale.language];
  const changed = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    choose(reportLanguages.find((language) => language === value) ?? "sv");
  };
  return html`<wa-radio-group
    id="write-in"
    size="s"
    orientation="horizontal"
    label=${words.page.writeIn}
    .value=${chosen}
    @change=${changed}
  >
    ${reportLanguages.map((language) => {
      const missing = missingSections(session, language).length;
      return html`<wa-radio value=${language}
        >${words.languages[language]}${
          missing > 0
            ? html` <span class="mark" data-missing=${language}>${words.page.missing(missing)}</span>`
            : nothing
        }</wa-radio
      >`;
    })}
  </wa-radio-group>`;
}

/** The author's own words, section by section, in one language. */
export function renderSectionFields(
  session: ReportSession,
  language: ReportLanguage,
  locale: Locale,
): TemplateResult {
  return html`${reportSections[session.report.kind].map((section) =>
    renderSection(session, section, language, locale),
  )}`;
}

function renderSection(
  session: ReportSession,
  section: ReportSection,
  language: ReportLanguage,
  locale: Locale,
): TemplateResult {
  const { page } = reportsTexts[locale.language];
  const texts = session.content.words[section] ?? {};
  const value = texts[language] ?? "";
  const id = `words-${section}`;
  const typed = (event: Event) => {
    session.write(section, language, (event.currentTarget as HTMLTextAreaElement).value);
  };
  return html`<div class="field">
    <label for=${id}>${page.sections[section]}</label>
    <p id=${`${id}-hint`} class="quiet small">${page.hints[section]}</p>
    ${value === "" ? renderSource(texts, language, locale) : nothing}
    <textarea
      id=${id}
      lang=${language}
      rows=${section === "title" ? 1 : 4}
      maxlength=${section === "title" ? 200 : 10_000}
      aria-describedby=${`${id}-hint`}
      .value=${live(value)}
      @input=${typed}
      @change=${() => void session.flush()}
    ></textarea>
  </div>`;
}

/** What stands there in another language, for who translates. */
function renderSource(
  texts: Readonly<Record<string, string>>,
  language: ReportLanguage,
  locale: Locale,
): TemplateResult | typeof nothing {
  const words = reportsTexts[locale.language];
  const other = reportLanguages.find((one) => one !== language && texts[one]?.trim());
  if (!other) return nothing;
  return html`<p class="quiet small source-text">
    ${words.page.source(words.languages[other])} <span lang=${other}>${texts[other]}</span>
  </p>`;
}
