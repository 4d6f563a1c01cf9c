import type { FailureCause, WidgetTexts } from "@respons/texts/widget";
import { html, nothing } from "lit/html.js";
import type { FormSession, SessionState } from "../form-session.ts";
import { fieldName, textOf } from "../draft.ts";
import { renderCopyButton } from "./copy-button.ts";
import { type Links, renderOutwardLink } from "./outward-link.ts";
import { renderReceipt } from "./receipt.ts";

type Failed = Extract<SessionState, { name: "failed" }>;

/** Says why the response was not stored, what became of it, and where else to turn. */
export function renderFailure(
  { cause, retryAfterSeconds, earlier }: Failed,
  texts: WidgetTexts,
  session: FormSession,
  links: Links,
) {
  const known = cause in texts.failures ? (cause as FailureCause) : "internal";
  const reason = [texts.failures[known], texts.textKept];
  if (retryAfterSeconds) reason.push(texts.retryWhen(formatWait(retryAfterSeconds, texts.tag)));
  const written = writtenText(session);
  // There is nothing to send elsewhere where the form or the response is gone, or has arrived.
  const isSettled = ["form-closed", "response-erased", "id-used"].includes(known);
  return html`<div
    class="notice outcome"
    part="notice"
    role="group"
    aria-labelledby="outcome"
    aria-describedby="why"
    tabindex="-1"
  >
    <h3 id="outcome">${texts.notSent}</h3>
    <p id="why">${reason.join(" ")}</p>
    ${earlier ? renderReceipt(earlier, texts, links) : nothing}
    ${
      isSettled
        ? nothing
        : html`<p>${renderOutwardLink(links.hostedPage, texts.hostedPage, texts)}</p>`
    }
    ${written ? renderCopyButton(written, texts.copyText, texts) : nothing}
  </div>`;
}

/** What was written in free text, to be taken elsewhere; empty where nothing was. */
function writtenText({ definition, draft }: FormSession): string {
  const texts = definition?.questions.map((question) =>
    question.type === "comment" ? textOf(draft, fieldName(question)) : "",
  );
  return texts?.filter(Boolean).join("\n\n") ?? "";
}

/** Seconds from now as words, in minutes from 90 on. */
function formatWait(seconds: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language);
  return seconds < 90
    ? format.format(seconds, "second")
    : format.format(Math.ceil(seconds / 60), "minute");
}
