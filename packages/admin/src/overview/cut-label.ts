import { NO_POINT, type Cut } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { channelWords } from "../channels/channel-words.ts";
import type { Locale } from "../locale.ts";

/** What a cut is called: everything, a language's name, a year. */
export function cutName({ by, key, name }: Cut, { texts, format, language }: Locale): string {
  if (by === "all") return texts.figures.all;
  if (by === "point") return key === NO_POINT ? channelWords(language).results.none : (name ?? key);
  return by === "language" ? format.languageName(key) : key;
}

/** That the cut's figures are not final and of which day; empty where they are. */
export function interimWords({ interimAsOf }: Cut, { texts, format }: Locale): string {
  return interimAsOf === null ? "" : texts.figures.interim(format.day(interimAsOf));
}

/** How many responses each cut has; nothing where there is but one cut. */
export function renderCutSizes(
  cuts: readonly Cut[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (cuts.length < 2) return nothing;
  return html`<dl class="cut-sizes" id="cut-sizes" aria-label=${locale.texts.responses}>
    ${cuts.map((cut) => {
      const interim = interimWords(cut, locale);
      return html`<div data-cut=${cut.key || "all"}>
        <dt>${cutName(cut, locale)}</dt>
        <dd class="number">
          ${locale.texts.count.responses(cut.responses)}
          ${interim ? html`<span class="interim">${interim}</span>` : nothing}
        </dd>
      </div>`;
    })}
  </dl>`;
}
