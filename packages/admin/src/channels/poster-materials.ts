import { html, nothing, type TemplateResult } from "lit";
import { createChannelApi } from "./api.ts";
import { channelWords } from "./channel-words.ts";
import { renderCopyBlock } from "./copy-block.ts";
import type { Placement } from "./point-materials.ts";

/** What the poster looks like, and its files. */
export function renderPoster(placement: Placement): TemplateResult {
  const { staff, materials, texts } = placement;
  const { locale } = staff;
  const words = channelWords(locale.language).poster;
  const { point, posterLanguages } = materials;
  const api = createChannelApi(staff.http, point.form);
  const name = locale.format.languageName(texts.language);
  return html`<section class="poster-section">
      ${renderPreview(placement)}
      <div class="poster-files">
        <h2>${words.title}</h2>
        <p class="quiet">${words.lead}</p>
        ${texts.poster ? nothing : html`<p>${words.noLetters}</p>`}
        <ul class="plain files" id="files">
          ${
            posterLanguages.length > 1
              ? html`<li><a href=${api.posterPath(point.slug)} download>${words.all}</a></li>`
              : nothing
          }
          ${
            texts.poster
              ? html`<li>
                <a href=${api.posterPath(point.slug, texts.language)} download
                  >${words.one(name)}</a
                >
              </li>`
              : nothing
          }
          <li>
            <a href=${api.qrPath(point.slug, texts.language)} download>${words.svg}</a>
          </li>
        </ul>
      </div>
    </section>
    <section>
      <h2>${words.short}</h2>
      ${renderCopyBlock("short-link", words.short, materials.shortLink, locale)}
    </section>`;
}

/** The words and the code as on the sheet; the sheet itself is the file. */
function renderPreview({ staff, materials, texts }: Placement): TemplateResult | typeof nothing {
  const { poster, language } = texts;
  if (!poster) return nothing;
  const { point, shortLink } = materials;
  const words = channelWords(staff.locale.language).poster;
  const code = createChannelApi(staff.http, point.form).qrPath(point.slug, language);
  return html`<figure class="sheet" aria-label=${words.preview}>
    <div lang=${language}>
      <p class="sheet-organisation">${poster.organisation}</p>
      <p class="sheet-unit">${poster.unit}</p>
      <p class="sheet-title">${poster.title}</p>
      <p class="sheet-scan">${poster.scan}</p>
      <img src=${code} alt="" width="200" height="200" />
      <p class="sheet-address">${poster.address}</p>
      <p class="sheet-url">${shortLink.replace(/^https?:\/\//, "")}</p>
    </div>
  </figure>`;
}
