import type { AnsweredShare, Answering, ElapsedTime, Estimate } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { answeringTexts } from "./texts/index.ts";

interface KeyShare {
  id: string;
  name: string;
  share: Estimate | null;
  /** What it is a share of; where nothing, why. */
  words: string;
  note: string;
}

/** What is not all is never shown as 100 %. */
export function wholePercent(value: number): number {
  return value < 100 ? Math.min(99, Math.round(value)) : 100;
}

/** The shares of all cases, large, with what they are of and their interval. */
export function renderKeyShares({ total }: Answering, locale: Locale): TemplateResult {
  const words = answeringTexts[locale.language];
  const { named, answerable } = total;
  const shares: KeyShare[] = [
    toAnswered("named", named, words.named, words.namedWords, locale),
    toInTime(answerable, locale),
    toAnswered("answerable", answerable, words.answerable, words.answerableWords, locale),
  ];
  return html`<div class="headline-figures answering-shares" id="shares">
    ${shares.map((one) => renderKeyShare(one, locale))}
  </div>`;
}

function toAnswered(
  id: string,
  group: AnsweredShare,
  name: string,
  write: (answered: number, n: number) => string,
  locale: Locale,
): KeyShare {
  const words = answeringTexts[locale.language];
  const { n, answered, waiting, share, shareWithoutWaiting } = group;
  const rest = shareWithoutWaiting
    ? words.waiting(waiting, locale.format.percent(wholePercent(shareWithoutWaiting.value)))
    : words.waitingOnly(waiting);
  return {
    id,
    name,
    share,
    words: group.suppressed ? words.few : n === 0 ? words.none : write(answered, n),
    note: waiting > 0 ? rest : "",
  };
}

function toInTime({ due, inTime, late, ...group }: AnsweredShare, locale: Locale): KeyShare {
  const words = answeringTexts[locale.language];
  const few = group.suppressed || (due > 0 && !group.shareInTime);
  return {
    id: "in-time",
    name: words.inTime,
    share: group.shareInTime,
    words: few ? words.few : due === 0 ? words.noneDue : words.inTimeWords(inTime, due),
    note: few ? "" : words.lateWords(late, due - inTime - late),
  };
}

function renderKeyShare({ id, name, share, words, note }: KeyShare, locale: Locale) {
  const { texts, format } = locale;
  return html`<div class="key-figure" id=${`share-${id}`}>
    <span class="name">${name}</span>
    <span class="value number">${share ? format.percent(wholePercent(share.value)) : "–"}</span>
    <span>${words}</span>
    ${note ? html`<span>${note}</span>` : nothing}
    ${
      share
        ? html`<span class="quiet number"
            >${texts.figures.interval(format.interval(share, (bound) => format.percent(bound)))}</span
          >`
        : nothing
    }
  </div>`;
}

/** How long it took, the middle one first: a few long ones pull the mean. */
export function renderTimes({ total }: Answering, locale: Locale): TemplateResult {
  const words = answeringTexts[locale.language];
  return html`<section class="item item-minor" id="times">
    <h2>${words.times}</h2>
    <div class="headline-figures answering-times">
      ${renderTime("reaction", total.reaction, [words.reaction, words.reactionAbout], locale)}
      ${renderTime("answer", total.answer, [words.answer, words.answerAbout], locale)}
    </div>
  </section>`;
}

function renderTime(
  id: string,
  { n, meanDays, medianDays }: ElapsedTime,
  [name, about]: [string, string],
  { format, language }: Locale,
) {
  const words = answeringTexts[language];
  const days = (value: number | null) => (value === null ? "–" : words.days(format.mean(value)));
  return html`<div class="key-figure" id=${`time-${id}`}>
    <span class="name">${name}</span>
    <span class="value number">${days(medianDays)}</span>
    <span class="number"
      >${medianDays === null ? words.noTimes : words.timeWords(days(meanDays), n)}</span
    >
    <span class="quiet">${about}</span>
  </div>`;
}
