import { findPersonalData, replaceSpans } from "./find-personal-data.ts";
import type { Finding, PersonalDataKind } from "./finding.ts";

/**
 * Puts `labelOf(kind)`, such as "[personbeteckning]", in the place of each finding of these
 * kinds. `masked` has their places in the original text. Masking a masked text changes nothing,
 * as long as labels stand in brackets and hold no digits.
 */
export function maskPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[],
  labelOf: (kind: PersonalDataKind) => string,
): { text: string; masked: Finding[] } {
  const masked = findPersonalData(text, kinds).filter(({ kind }) => kinds.includes(kind));
  return { text: replaceSpans(text, masked, ({ kind }) => labelOf(kind)), masked };
}
