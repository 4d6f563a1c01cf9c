import type { Response, Signal } from "@respons/wire";

/** So many links in what a person wrote are rare; advertising is made of them. */
const MANY_LINKS = 3;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"']+/giu;

/**
 * What in the texts is like spam. How fast, how short and how it was typed is never looked at:
 * people dictate, paste, autofill and answer with one word.
 */
export function findSpamSignals({ answers, contact }: Response): Signal[] {
  const texts = [...textsOf(answers), contact?.name ?? ""];
  const links = texts.reduce((n, text) => n + countLinks(text), 0);
  const isOnlyLinks = texts.some(
    (text) => countLinks(text) > 0 && NOTHING_ELSE.test(text.replace(LINK, "")),
  );
  return [
    ...(links >= MANY_LINKS ? (["many-links"] as const) : []),
    ...(isOnlyLinks ? (["only-links"] as const) : []),
  ];
}

const NOTHING_ELSE = /^[\s,;.]*$/u;
const countLinks = (text: string): number => text.match(LINK)?.length ?? 0;

/** The free texts of a response, comments and "other" alike. */
export function textsOf(answers: Response["answers"]): string[] {
  return Object.values(answers).filter((value) => typeof value === "string");
}
