import { limits } from "./limits.ts";

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const utf8 = new TextEncoder();

/**
 * The text with its visible characters as typed: line ends become \n, control characters other
 * than \n and \t go, lone surrogates become U+FFFD, white space around it goes.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .trim();
}

/** Whether the text has anything a reader can see: blanks and format characters alone do not count. */
export function hasVisibleText(text: string): boolean {
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
}

/** User-perceived characters. Source: Unicode Standard Annex 29. */
export function countGraphemes(text: string): number {
  let n = 0;
  for (const _ of graphemes.segment(text)) n += 1;
  return n;
}

export function isWithinCommentLimits(text: string): boolean {
  if (utf8.encode(text).length > limits.commentBytes) return false;
  return text.length <= limits.commentGraphemes || countGraphemes(text) <= limits.commentGraphemes;
}
