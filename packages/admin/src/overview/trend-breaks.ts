import { ALL_STATEMENTS, type Cut, type Overview } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import type { OverviewItem } from "./indicators.ts";

/** The days from which a question was asked otherwise, oldest first. */
export function breakDays({ versions }: Pick<Overview, "versions">, question: string): string[] {
  const days = versions.filter(({ changed }) => changed.includes(question)).map(({ day }) => day);
  return [...new Set(days)];
}

/** The days of `days` that fall into a cut by year; none in other cuts. */
export function breaksIn(cut: Cut, days: readonly string[]): string[] {
  return cut.by === "year" ? days.filter((day) => day.startsWith(`${cut.key}-`)) : [];
}

/** A cut of one question, with the days in it from which the question was asked otherwise. */
export type ItemCut = Cut & { breaks?: readonly string[] };

export const isBroken = ({ breaks }: ItemCut): boolean => (breaks?.length ?? 0) > 0;

/** The mark beside a year in which the question changed. */
export function renderBreakMark(
  { breaks = [] }: ItemCut,
  { texts, format }: Locale,
): TemplateResult | typeof nothing {
  if (breaks.length === 0) return nothing;
  return html`<span class="break-mark"
    >${texts.figures.changedOn(breaks.map(format.day).join(", "))}</span
  >`;
}

/** What a change of the question means for its figures; nothing where there was none. */
export function renderBreakNote(
  item: OverviewItem,
  days: readonly string[],
  { texts, format }: Locale,
): TemplateResult | typeof nothing {
  if (days.length === 0) return nothing;
  const { questionChanged, statementsChanged } = texts.figures;
  const words = item.question === ALL_STATEMENTS ? statementsChanged : questionChanged;
  return html`<p class="break-note">${words(days.map(format.day).join(", "))}</p>`;
}
