import type { Funnel } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { renderBar, renderRows } from "../charts/bar-rows.ts";
import type { Locale } from "../locale.ts";
import { reviewTexts } from "./texts/index.ts";

/** The funnel in one line: what came in, what was picked, what is coded. */
export function funnelLine(funnel: Funnel, { language, format: { count } }: Locale): string {
  const { received, selected, coded } = funnel;
  return reviewTexts[language].funnel.line(count(received), count(selected), count(coded));
}

/** How many are left after each step, each with its share of the step that it is part of. */
export function renderFunnel(funnel: Funnel, { language, format }: Locale): TemplateResult {
  const words = reviewTexts[language].funnel;
  const { received, withComment, selected, coded } = funnel;
  const row = (label: string, n: number, of: number, told: (share: string) => string) => ({
    label,
    mark: renderBar(received === 0 ? 0 : (n / received) * 100),
    value: html`<strong>${format.count(n)}</strong> ${
      of === 0 ? "" : html`<span class="quiet">${told(format.percent((n / of) * 100))}</span>`
    }`,
  });
  return html`<section class="funnel" aria-labelledby="funnel-heading">
    <h2 id="funnel-heading" class="visually-hidden">${words.heading}</h2>
    ${renderRows([
      row(words.received, received, 0, words.ofReceived),
      row(words.withComment, withComment, received, words.ofReceived),
      row(words.selected, selected, received, words.ofReceived),
      row(words.coded, coded, selected, words.ofSelected),
    ])}
  </section>`;
}
