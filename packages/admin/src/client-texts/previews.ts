import { html, type TemplateResult } from "lit";
import type { StaffContext } from "../staff-context.ts";
import { noticeLanguages } from "./notice-languages.ts";
import { clientTexts } from "./texts/index.ts";

/** Links to the pages themselves, as clients see them, in every language. */
export function renderPreviews({ locale, forms }: StaffContext): TemplateResult {
  const texts = clientTexts[locale.language].preview;
  const form = forms.find(({ closed }) => !closed)?.slug;
  const rows: (readonly [string, string])[] = [
    [texts.privacy, form ? `/f/${form}/privacy` : "/privacy"],
    [texts.accessibility, "/accessibility"],
    ...(form ? [[texts.form, `/f/${form}`] as const] : []),
    [texts.receipt, "/r"],
  ];
  return html`<nav class="previews" aria-label=${texts.title}>
    <h2>${texts.title}</h2>
    <p class="quiet small">${texts.newTab}</p>
    <dl>
      ${rows.map(
        ([name, path]) =>
          html`<div>
            <dt>${name}</dt>
            ${noticeLanguages.map(
              (language) =>
                html`<dd>
                  <a
                    href=${`${path}?lang=${language}`}
                    target="_blank"
                    hreflang=${language}
                    aria-label=${`${name}: ${locale.format.languageName(language)}`}
                    >${locale.format.languageName(language)}</a
                  >
                </dd>`,
            )}
          </div>`,
      )}
    </dl>
  </nav>`;
}
