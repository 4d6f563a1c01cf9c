import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { noticeTexts } from "@respons/texts/notices";
import { pageTexts } from "@respons/texts/pages";
import { pageAssets } from "./page-assets.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface LayoutOptions {
  language: string;
  title: string;
  /** The title says that nothing was sent. */
  hasErrors?: boolean;
  organisation: string;
  demonstration: boolean;
  languages: { tag: string; name: string; href: string }[];
  withScript?: boolean;
  /** Slug of the form that the page belongs to. */
  form?: string | undefined;
  emergency: Html | "";
  main: Html;
  signposting: Html | "";
}

/** The frame of every page that clients see on the collector's own address. */
export function renderLayout(options: LayoutOptions): Html {
  const texts = pageTexts(options.language);
  const title = options.hasErrors ? `${texts.errorTitle} – ${options.title}` : options.title;
  return html`<!doctype html>
    <html lang="${options.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${options.organisation}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${pageAssets.css.url}" />
        ${options.withScript ? html`<script type="module" src="${pageAssets.js.url}"></script>` : ""}
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header class="page-header">
          <p class="organisation">${options.organisation}</p>
          ${options.languages.length > 1 ? renderLanguages(options, texts.chooseLanguage) : ""}
        </header>
        <main id="content">
          ${options.demonstration ? html`<p class="demonstration"><strong>${texts.widget.demonstration}.</strong> ${texts.demonstrationNote}</p>` : ""}
          ${options.emergency} ${options.main} ${options.signposting}
        </main>
        ${renderFooter(options)}
      </body>
    </html>`;
}

function renderFooter({ language, form }: LayoutOptions): Html {
  const { footer } = noticeTexts(language);
  const privacy = form === undefined ? "/privacy" : `/f/${form}/privacy`;
  return html`<footer class="page-footer">
    <nav aria-label="${footer.label}">
      <ul class="languages">
        <li><a href="${privacy}?lang=${language}">${footer.privacy}</a></li>
        <li><a href="/accessibility?lang=${language}">${footer.accessibility}</a></li>
      </ul>
    </nav>
  </footer>`;
}

function renderLanguages(options: LayoutOptions, label: string): Html {
  return html`<nav aria-label="${label}">
    <ul class="languages">
      ${options.languages.map(
        ({ tag, name, href }) =>
          html`<li>
            <a
              href="${href}"
              lang="${tag}"
              hreflang="${tag}"
              ${tag === options.language ? html` aria-current="true"` : ""}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
