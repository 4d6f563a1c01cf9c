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

/** The engine's work on one text grows with the square of its length; on pieces it does not. */
const PIECE_LENGTH = 256;

/**
 * User-perceived characters; where there are more than `most`, only that they are more.
 * Source: Unicode Standard Annex 29.
 */
export function countGraphemes(text: string, most = Infinity): number {
  let n = 0;
  let from = 0;
  for (let length = PIECE_LENGTH; from < text.length && n <= most;) {
    const to = endOfPiece(text, from + length);
    const starts = Array.from(graphemes.segment(text.slice(from, to)), ({ index }) => index);
    if (to >= text.length) return n + starts.length;
    // What follows may belong to the last one, so that the next piece begins with it.
    const last = starts.at(-1) ?? 0;
    n += starts.length - 1;
    from += last;
    length = last === 0 ? length * 2 : PIECE_LENGTH;
  }
  return n;
}

/** Not in the middle of a surrogate pair. */
function endOfPiece(text: string, end: number): number {
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return isHalf ? end + 1 : end;
}

export function isWithinCommentLimits(text: string): boolean {
  if (utf8.encode(text).length > limits.commentBytes) return false;
  return (
    text.length <= limits.commentGraphemes ||
    countGraphemes(text, limits.commentGraphemes) <= limits.commentGraphemes
  );
}
