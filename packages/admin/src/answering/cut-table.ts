import type { AnsweredShare, AnsweringCut } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { renderBar } from "../charts/bar-rows.ts";
import type { Locale } from "../locale.ts";
import { wholePercent } from "./key-shares.ts";
import { answeringTexts } from "./texts/index.ts";

/** Longer tables are opened by who wants them. */
const MOST_SHOWN = 24;

/** A cut whose times may be missing, as those of months are. */
type Cut = Pick<AnsweringCut, "key" | "cases" | "named" | "answerable"> &
  Partial<Pick<AnsweringCut, "reaction" | "answer">>;

export interface CutTable {
  id: string;
  title: string;
  /** What the rows are. */
  of: string;
  cuts: readonly Cut[];
  nameOf: (key: string) => string;
}

/** Shares and times of each cut; bars repeat what the numbers say. */
export function renderCutTable(table: CutTable, locale: Locale): TemplateResult | typeof nothing {
  const { id, title, cuts } = table;
  if (cuts.length < 2) return nothing;
  const words = answeringTexts[locale.language];
  return html`<section class="item" id=${id}>
    <h2 id=${`${id}-title`}>${title}</h2>
    ${
      cuts.length > MOST_SHOWN
        ? html`<details class="behind">
            <summary>${words.showRows(cuts.length)}</summary>
            ${renderTable(table, locale)}
          </details>`
        : renderTable(table, locale)
    }
  </section>`;
}

function renderTable({ id, of, cuts, nameOf }: CutTable, locale: Locale): TemplateResult {
  const words = answeringTexts[locale.language];
  const hasTimes = cuts.some(({ answer }) => answer);
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby=${`${id}-title`}>
      <table class="answering-table">
        <thead>
          <tr>
            <th scope="col">${of}</th>
            <th scope="col" class="number">${words.cases}</th>
            <th scope="col">${words.namedColumn}</th>
            <th scope="col">${words.inTimeColumn}</th>
            ${
              hasTimes
                ? html`<th scope="col" class="number">${words.reactionColumn}</th>
                    <th scope="col" class="number">${words.answerColumn}</th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${cuts.map(
            (cut) =>
              html`<tr>
                <th scope="row">${nameOf(cut.key)}</th>
                <td class="number">${locale.format.count(cut.cases)}</td>
                ${renderAnswered(cut.named, locale)} ${renderInTime(cut.answerable, locale)}
                ${hasTimes ? renderMedians(cut, locale) : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function renderAnswered({ n, suppressed, answered, share }: AnsweredShare, locale: Locale) {
  return renderShare({ part: answered, whole: n, value: share?.value, suppressed }, locale);
}

function renderInTime(
  { due, inTime, suppressed, shareInTime }: AnsweredShare,
  locale: Locale,
): TemplateResult {
  const isFew = suppressed || (due > 0 && !shareInTime);
  return renderShare(
    { part: inTime, whole: due, value: shareInTime?.value, suppressed: isFew },
    locale,
  );
}

interface Share {
  part: number;
  whole: number;
  value: number | undefined;
  suppressed: boolean;
}

function renderShare({ part, whole, value, suppressed }: Share, { language, format }: Locale) {
  const words = answeringTexts[language];
  if (suppressed) return html`<td class="quiet">${words.fewShort}</td>`;
  if (value === undefined) return html`<td class="quiet">–</td>`;
  return html`<td>
    <span class="share-cell">
      <span class="number"
        >${format.percent(wholePercent(value))}
        <span class="quiet">${words.of(part, whole)}</span></span
      >
      <span aria-hidden="true">${renderBar(value)}</span>
    </span>
  </td>`;
}

function renderMedians({ reaction, answer }: Cut, { language, format }: Locale) {
  const words = answeringTexts[language];
  return [reaction, answer].map((time) => {
    if (!time || time.n === 0) return html`<td class="number quiet">–</td>`;
    if (time.medianDays === null) return html`<td class="number quiet">${words.fewShort}</td>`;
    return html`<td class="number">${words.days(format.mean(time.medianDays))}</td>`;
  });
}
