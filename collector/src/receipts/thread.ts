import { html } from "hono/html";
import type { MessageKind } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import type { Html } from "../http/page-layout.ts";

/** A message as the client reads it; notes are never among them. */
export interface ShownMessage {
  kind: Exclude<MessageKind, "note">;
  /** In words. */
  at: string;
  language: string;
  /** Null where it has run out. */
  text: string | null;
}

/** What was written to and fro, oldest first; nothing where nobody has written yet. */
export function renderThread(
  language: string,
  organisation: string,
  messages: readonly ShownMessage[],
): Html | "" {
  if (messages.length === 0) return "";
  const texts = pageTexts(language).receipt;
  const { wrote } = texts;
  return html`<h2>${texts.messages}</h2>
    <ol class="thread">
      ${messages.map(
        ({ kind, at, language: writtenIn, text }) =>
          html`<li class="${kind === "client" ? "mine" : "theirs"}">
            <h3>${kind === "client" ? wrote.client(at) : wrote[kind](organisation, at)}</h3>
            ${
              text === null
                ? html`<p>${texts.textGone}</p>`
                : html`<blockquote class="stored" lang="${writtenIn}" dir="auto">${text}</blockquote>`
            }
          </li>`,
      )}
    </ol>`;
}
