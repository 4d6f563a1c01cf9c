import type { QuarantineCounts } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { quarantineTexts } from "./texts/index.ts";

/** How many wait and for how long, and how often the signals were wrong, with its n. */
export function renderCounts(
  { waiting, oldestHeldAt, decided, released, proven, days }: QuarantineCounts,
  { language, format }: Locale,
): TemplateResult {
  const words = quarantineTexts[language];
  const { count, percent, moment } = format;
  const oldest = oldestHeldAt ? `, ${words.oldest(moment(oldestHeldAt))}` : "";
  // The list says it where there is nothing; the place stays, so that a change is read out.
  const sum = waiting === 0 ? nothing : `${words.waiting(count(waiting))}${oldest}.`;
  return html`<p id="waiting" role="status">${sum}</p>
    <p id="rate" class="quiet">
      ${
        decided === 0
          ? words.noRate(days)
          : words.rate(percent((released / decided) * 100), count(released), count(decided), days)
      }
    </p>
    ${proven === 0 ? nothing : html`<p id="proven" class="quiet">${words.proven(count(proven), days)}</p>`}`;
}
