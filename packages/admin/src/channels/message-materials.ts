import { html, type TemplateResult } from "lit";
import { channelWords } from "./channel-words.ts";
import { renderCopyBlock } from "./copy-block.ts";
import { measureMessage } from "./message-length.ts";
import type { Placement } from "./point-materials.ts";

/** A text message with its length as operators count it, and score links for an e-mail. */
export function renderMessage(placement: Placement): TemplateResult {
  const { staff, texts } = placement;
  const { locale } = staff;
  const words = channelWords(locale.language).message;
  const { length, parts, isUnicode } = measureMessage(texts.message);
  return html`<section>
      <h2>${words.sms}</h2>
      ${renderCopyBlock("sms", words.sms, texts.message, locale)}
      <p class="quiet small number">
        ${words.length(length, parts)}${isUnicode ? html`. ${words.unicode}` : ""}
      </p>
    </section>
    <section>
      <h2>${words.email}</h2>
      ${
        texts.email
          ? html`<p class="quiet">${words.emailHint}</p>
            ${renderCopyBlock("email", words.email, texts.email, locale)}`
          : html`<p class="quiet">${words.noScore}</p>`
      }
    </section>
    ${renderLink(placement)}`;
}

/** The link in the chosen language, and the short one that leaves the choice to the client. */
export function renderLink({ staff, materials, texts }: Placement): TemplateResult {
  const { locale } = staff;
  const words = channelWords(locale.language).link;
  return html`<section>
      <h2>${words.title}</h2>
      ${renderCopyBlock("link", words.title, texts.link, locale)}
    </section>
    <section>
      <h2>${words.short}</h2>
      <p class="quiet">${words.shortHint}</p>
      ${renderCopyBlock("short-link", words.short, materials.shortLink, locale)}
    </section>`;
}
