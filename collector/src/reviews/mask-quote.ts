import { findPersonalData } from "@respons/privacy";
import { toMask } from "@respons/texts/guard";
import { pageTexts } from "@respons/texts/pages";

/**
 * A stretch of a comment with all personal data masked that can be found. It is looked for in the
 * whole comment: half a phone number at the edge of the stretch is no longer known as one.
 * @returns undefined where it is no stretch of the comment
 */
export function maskQuote(comment: string, stretch: string, language: string): string | undefined {
  const start = comment.indexOf(stretch);
  if (start === -1) return undefined;
  const end = start + stretch.length;
  const { guard } = pageTexts(language);
  let text = "";
  let done = start;
  for (const found of findPersonalData(comment)) {
    if (found.end <= done || found.start >= end) continue;
    text += comment.slice(done, Math.max(done, found.start)) + toMask(guard, found.kind);
    done = found.end;
  }
  return text + comment.slice(done, Math.max(done, end));
}
