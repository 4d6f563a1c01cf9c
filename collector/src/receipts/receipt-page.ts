import { html } from "hono/html";
import {
  isOpenCase,
  NOT_APPLICABLE,
  OTHER,
  textIn,
  type CaseStatus,
  type FormContent,
  type StaffAnswer,
} from "@respons/wire";
import { pageTexts, type PageTexts } from "@respons/texts/pages";
import type { Html } from "../http/page-layout.ts";
import { formatReceipt } from "../receipt-code.ts";
import { renderThread, type ShownMessage } from "./thread.ts";
import { renderWriteForm, type Draft } from "./write-form.ts";

export interface ShownResponse {
  content: FormContent;
  receivedAt: string;
  status: CaseStatus | "received";
  /** Day by which an answer is promised, in words; empty where nobody waits for one. */
  promisedBy: string;
  /** Name of the unit that handles it; empty where it is the organisation itself, or nobody. */
  unit: string;
  organisation: string;
  messages: readonly ShownMessage[];
  draft: Draft;
  /** A message has just come. */
  isSent: boolean;
  /** Language of the response's own texts. */
  writtenIn: string;
  answers: StaffAnswer[];
}

/** The field for the code; `typed` is what was not found, or not looked for as yet. */
export function renderCodeForm(
  language: string,
  { typed, isTooMany = false }: { typed?: string; isTooMany?: boolean } = {},
): Html {
  const texts = pageTexts(language).receipt;
  return html`<h1>${texts.title}</h1>
    <p>${texts.intro}</p>
    <form method="post" action="/r?lang=${language}">
      <div class="question">
        <label class="legend" for="receipt">${texts.label}</label>
        <p class="help" id="receipt-help">${texts.hint}</p>
        ${typed === undefined ? "" : html`<p class="error" id="receipt-error" role="alert">${isTooMany ? texts.tooMany : texts.unknown}</p>`}
        <input
          class="receipt-field"
          id="receipt"
          name="receipt"
          type="text"
          required
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="60"
          value="${typed ?? ""}"
          aria-describedby="receipt-help${typed === undefined ? "" : " receipt-error"}"
          ${typed === undefined ? "" : html` aria-invalid="true"`}
        />
      </div>
      <p><button type="submit">${texts.open}</button></p>
    </form>`;
}

/** A fact with its name; nothing where there is none. */
function row(name: string, value: string): Html | "" {
  if (value === "") return "";
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

export function renderReceipt(language: string, receipt: string, shown: ShownResponse): Html {
  const texts = pageTexts(language).receipt;
  const isEnded = shown.status !== "received" && !isOpenCase(shown.status);
  return html`<h1>${texts.heading}</h1>
    ${shown.isSent ? html`<p class="sent" role="status">${texts.write.sent}</p>` : ""}
    <dl class="facts">
      ${row(texts.status, texts.statuses[shown.status])}
      ${row(texts.promisedBy, shown.promisedBy)} ${row(texts.handledBy, shown.unit)}
      ${row(texts.receivedAt, shown.receivedAt)}
      ${row(texts.form, textIn(shown.content.title, language))}
      <div>
        <dt>${texts.label}</dt>
        <dd class="receipt" translate="no">${formatReceipt(receipt)}</dd>
      </div>
    </dl>
    ${renderThread(language, shown.organisation, shown.messages)}
    ${renderWriteForm(language, receipt, shown.draft, isEnded)}
    <h2>${texts.yourAnswers}</h2>
    ${renderAnswers(language, shown)}
    <h2>${texts.erase}</h2>
    <p>${texts.eraseIntro}</p>
    ${renderAction(language, receipt, "ask", texts.erase, "danger")}`;
}

export function renderEraseQuestion(language: string, receipt: string): Html {
  const texts = pageTexts(language).receipt;
  return html`<h1>${texts.eraseTitle}</h1>
    <p>${texts.eraseText}</p>
    <div class="actions">
      ${renderAction(language, receipt, "erase", texts.eraseConfirm, "danger")}
      ${renderAction(language, receipt, "show", texts.keep, "quiet")}
    </div>`;
}

export function renderErased(language: string): Html {
  const texts = pageTexts(language).receipt;
  return html`<h1>${texts.erasedTitle}</h1>
    <p>${texts.erasedText}</p>
    <p><a href="/r?lang=${language}">${texts.another}</a></p>`;
}

function renderAction(
  language: string,
  receipt: string,
  action: "ask" | "erase" | "show",
  label: string,
  style: string,
): Html {
  return html`<form method="post" action="/r?lang=${language}">
    <input type="hidden" name="receipt" value="${receipt}" />
    <button type="submit" class="${style}" name="action" value="${action}">${label}</button>
  </form>`;
}

function renderAnswers(language: string, { content, answers, writtenIn }: ShownResponse): Html {
  const texts = pageTexts(language);
  const given = content.questions.filter(({ id }) =>
    answers.some(({ question }) => question === id),
  );
  if (given.length === 0) return html`<p>${texts.receipt.noAnswers}</p>`;
  return html`<dl class="answers">
    ${given.map(
      (question) =>
        html`<div>
          <dt>${textIn(question.text, language)}</dt>
          ${answers
            .filter((answer) => answer.question === question.id)
            .map(
              (answer) =>
                html`<dd>
                  ${toWords(question, answer, language, texts)}${
                    answer.text === null
                      ? ""
                      : html`<blockquote class="stored" lang="${writtenIn}" dir="auto">${answer.text}</blockquote>`
                  }
                </dd>`,
            )}
        </div>`,
    )}
  </dl>`;
}

function toWords(
  question: FormContent["questions"][number],
  { value, text }: StaffAnswer,
  language: string,
  { widget, receipt }: PageTexts,
): string {
  // A free text that was given and is not there any more has run out.
  if (value === "") return text === null ? receipt.textGone : "";
  if (value === NOT_APPLICABLE) return widget.notApplicable;
  switch (question.type) {
    case "choice": {
      const option = question.options.find(({ id }) => id === value);
      if (option) return textIn(option.text, language);
      return value === OTHER ? widget.other : value;
    }
    case "rating":
      return `${value} – ${widget.ratingWords[Number(value) - 1] ?? ""}`;
    case "statement":
      return `${value} – ${widget.statementWords[Number(value) - 1] ?? ""}`;
    case "nps":
    case "comment":
    case "contact":
      return value;
  }
}
