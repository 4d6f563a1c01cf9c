import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
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
  main: Html;
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
          ${options.main}
        </main>
      </body>
    </html>`;
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
