import { html } from "hono/html";
import { alwaysMaskedKinds, type Concern } from "@respons/privacy";
import { pageTexts } from "@respons/texts/pages";
import { MAX_MESSAGE } from "@respons/wire";
import type { Html } from "../http/page-layout.ts";
import { maskText } from "../mask-text.ts";
import { CHECKED_FIELD, renderConcern } from "../privacy-choices.ts";

export type WriteFault = "empty" | "tooLong" | "tooMany" | "busy";

/** What the client is about to send; `postId` is that of the page it was written on. */
export interface Draft {
  text: string;
  postId: string;
  fault?: WriteFault;
}

/** The field to write back in. @param reopens the case has ended, and is taken up again by it */
export function renderWriteForm(
  language: string,
  receipt: string,
  { text, postId, fault }: Draft,
  reopens: boolean,
): Html {
  const { write } = pageTexts(language).receipt;
  const limit = new Intl.NumberFormat(language).format(MAX_MESSAGE);
  return html`<h2 id="write">${write.title}</h2>
    <p>${write.intro}${reopens ? ` ${write.reopens}` : ""}</p>
    <form method="post" action="/r?lang=${language}" accept-charset="utf-8">
      <input type="hidden" name="receipt" value="${receipt}" />
      <input type="hidden" name="action" value="write" />
      <input type="hidden" name="post" value="${postId}" />
      <div class="question">
        <label class="legend" for="message">${write.label}</label>
        <p class="help" id="message-help">${write.limit(limit)}</p>
        ${fault ? html`<p class="error" id="message-error" role="alert">${toWords(fault, language, limit)}</p>` : ""}
        <textarea
          id="message"
          name="message"
          rows="6"
          required
          dir="auto"
          aria-describedby="message-help${fault ? " message-error" : ""}"
          ${fault ? html` aria-invalid="true"` : ""}
        >${`\n${text}`}</textarea>
      </div>
      <p><button type="submit">${write.send}</button></p>
    </form>`;
}

/** The step between writing and storing, where personal data was found in the message. */
export function renderWriteCheck(
  language: string,
  receipt: string,
  { text, postId }: Draft,
  concerns: readonly Concern[],
): Html {
  const { guard, privacyStep, receipt: texts } = pageTexts(language);
  const masked = maskText(text, alwaysMaskedKinds, language);
  return html`<h1>${guard.stepTitle}</h1>
    <p>${privacyStep.intro}</p>
    <form method="post" action="/r?lang=${language}" accept-charset="utf-8">
      <input type="hidden" name="receipt" value="${receipt}" />
      <input type="hidden" name="action" value="write" />
      <input type="hidden" name="post" value="${postId}" />
      <textarea hidden name="message">${`\n${text}`}</textarea>
      ${concerns.map((concern, index) => renderConcern(concern, index, language))}
      <h2>${privacyStep.preview}</h2>
      <blockquote class="stored" dir="auto">${masked}</blockquote>
      <p class="actions">
        <button type="submit" name="${CHECKED_FIELD}" value="yes">${texts.write.send}</button>
        <button type="submit" class="quiet" name="${CHECKED_FIELD}" value="back">
          ${guard.backToText}
        </button>
      </p>
    </form>`;
}

function toWords(fault: WriteFault, language: string, limit: string): string {
  const { busy, receipt } = pageTexts(language);
  if (fault === "busy") return busy;
  return fault === "tooLong" ? receipt.write.tooLong(limit) : receipt.write[fault];
}
