import { html, nothing, type TemplateResult } from "lit";
import { channelWords } from "./channel-words.ts";
import { renderCopyBlock } from "./copy-block.ts";
import type { Placement } from "./point-materials.ts";

/** What a web team pastes, the usual tag first. */
export function renderEmbed({ staff, materials, texts }: Placement): TemplateResult {
  const { locale } = staff;
  const words = channelWords(locale.language).embed;
  const { policy, style } = materials;
  const { tag, element, pinned } = texts.snippets;
  const lines = `script-src ${policy.scriptSrc}; connect-src ${policy.connectSrc}`;
  return html`<section>
      <h2>${words.tag}</h2>
      <p class="quiet">${words.tagHint}</p>
      ${renderCopyBlock("tag", words.tag, tag, locale)}
    </section>
    ${
      style
        ? html`<section>
          <h2>${words.style}</h2>
          ${renderCopyBlock("style", words.style, style, locale)}
        </section>`
        : nothing
    }
    <section>
      <h2>${words.policy}</h2>
      ${renderCopyBlock("policy", words.policy, lines, locale)}
      <p class="quiet small">${words.trusted(policy.trustedTypes)}</p>
    </section>
    <details>
      <summary>${words.element}</summary>
      ${renderCopyBlock("element", words.element, element, locale)}
    </details>
    <details>
      <summary>${words.pinned}</summary>
      ${
        pinned
          ? html`<p class="quiet">${words.pinnedHint}</p>
            ${renderCopyBlock("pinned", words.pinned, pinned, locale)}
            ${
              policy.importMapHash
                ? html`<p class="quiet">${words.importMap}</p>
                  ${renderCopyBlock("import-map", words.importMap, policy.importMapHash, locale)}`
                : nothing
            }`
          : html`<p class="quiet">${words.noPinned}</p>`
      }
    </details>`;
}
