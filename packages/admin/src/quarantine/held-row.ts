import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import { signals, textIn, type HeldResponse } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { quarantineTexts } from "./texts/index.ts";

export interface RowActions {
  isChosen: boolean;
  choose(isChosen: boolean): void;
  release(): void;
  /** Left out where it is spam already. */
  markSpam?: (() => void) | undefined;
}

/** One response that is held back: all its texts, why, and what to do about it. */
export function renderHeldRow(
  response: HeldResponse,
  { locale, session, forms }: StaffContext,
  actions: RowActions,
): TemplateResult {
  const { texts, format, language } = locale;
  const words = quarantineTexts[language];
  const when = format.moment(response.receivedAt);
  const said = response.answers.flatMap(({ text }) => (text ? [text] : []));
  const form = forms.find(({ slug }) => slug === response.form);
  const chose = (event: Event) => actions.choose((event.currentTarget as HTMLInputElement).checked);
  return html`<li class="held-row" data-response=${response.responseId}>
    <wa-checkbox size="s" .checked=${actions.isChosen} @change=${chose}
      ><span class="visually-hidden">${words.one(when)}</span></wa-checkbox
    >
    <div class="held-said">
      ${
        said.length > 0
          ? said.map(
              (text) => html`<p class="said" lang=${response.language} dir="auto">${text}</p>`,
            )
          : html`<p class="quiet">${words.noText}</p>`
      }
      <div class="about">
        <a href=${toPath({ page: "response", responseId: response.responseId })}>${when}</a>
        <span>${form ? textIn(form.title, language) : response.form}</span>
        <span>${unitName(session.units, response.unit, language)}</span>
        <span>${format.languageName(response.language)}</span>
        <span>${texts.channels[response.channel]}</span>
      </div>
      <p class="small">${renderWhy(response, language)}</p>
    </div>
    <div class="buttons">
      <wa-button size="s" appearance="outlined" data-do="release" @click=${() => actions.release()}
        >${words.release}<span class="visually-hidden">, ${when}</span></wa-button
      >
      ${
        actions.markSpam
          ? html`<wa-button size="s" appearance="outlined" data-do="spam" @click=${actions.markSpam}
              >${words.markSpam}<span class="visually-hidden">, ${when}</span></wa-button
            >`
          : nothing
      }
    </div>
  </li>`;
}

function renderWhy(
  { signals: codes, decidedBy }: HeldResponse,
  language: StaffContext["locale"]["language"],
): TemplateResult {
  const words = quarantineTexts[language];
  const known = codes.map((code) => {
    const signal = signals.find((one) => one === code);
    return signal ? words.signals[signal] : code;
  });
  return html`${
    known.length > 0
      ? html`<span class="quiet">${words.why}</span> ${known.map((text) => html`<span class="mark mark-attention">${text}</span>`)}`
      : nothing
  }
  ${decidedBy === null ? nothing : html`<span class="quiet">${words.byPerson(decidedBy)}</span>`}`;
}
