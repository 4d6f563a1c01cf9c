import { html } from "hono/html";
import { lookupLanguage, type ClientText, type Destination } from "@respons/wire";
import type { Html } from "./page-layout.ts";

/** The words in just this language; empty where there are none: other languages do not stand in. */
export function sayIn(words: ClientText, language: string): string {
  const tag = lookupLanguage([language], Object.keys(words));
  return (tag === undefined ? "" : (words[tag] ?? "")).trim();
}

/** Each line a paragraph. */
export function renderLines(text: string): Html[] {
  return linesOf(text).map((line) => html`<p>${line}</p>`);
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Name and address of where to turn; nothing where nobody has confirmed them. */
export function renderName({ name, url, confirmed }: Destination, language: string): Html | "" {
  const words = sayIn(name, language);
  const address = sayIn(url, language);
  if (!confirmed || (words === "" && address === "")) return "";
  return address ? html`<a href="${address}">${words || address}</a>` : html`${words}`;
}

/** A sentence that ends in where to turn, or the one that does without a name. */
export function renderDestination(
  destination: Destination,
  words: { named: string; unnamed: string },
  language: string,
): Html {
  const name = renderName(destination, language);
  return name === "" ? html`<p>${words.unnamed}</p>` : html`<p>${words.named} ${name}.</p>`;
}
