import type { Span } from "./finding.ts";
import { scan } from "./scan.ts";

export const NUMBER_PLATE =
  /([A-ZÅÄÖ]{2,3})([-‐-–]|[^\S\r\n]?)(\d{1,3}|\d\d[A-Z])(?![\p{L}\p{N}+(]|[-.,:/]\d)/giu;

const VEHICLE =
  /bil(?:en)?\b|auto(?!m)|\bre[gk](?:is|\b)|\b(?:car|van)\b|plate|mop[eo]|ta(?:x|ks)i|fordon|vehic|ajon|kil[pv][ie]|parker|pysäk/i;
/** What else has letters, a dash and three digits. */
const OTHER_CODE =
  /(?:^|\P{L})(?:rum|room|huone|form|lom|blank|fel|virh|err|ko[od]|code|[ck]o?urs|avd|osas|ward|ref|viit|prod|tuot|flight|lento)\p{L}{0,9}\P{L}?$/iu;

/**
 * Plates of Finland, Åland and Sweden. Three letters, a dash and three digits are found as they
 * stand, unless a word before says that it is another code; every other way of writing only near
 * a word about vehicles.
 */
export function findNumberPlates(text: string): Span[] {
  return scan(text, NUMBER_PLATE, (candidate, before) => {
    const [plate, letters = "", gap = "", digits = ""] = candidate;
    const isUpper = letters === letters.toUpperCase();
    const isUsual = isUpper && gap.trim() !== "" && /^\w{3}\d{3}$/.test(letters + digits);
    const end = candidate.index + plate.length;
    const after = candidate.input.slice(end, end + 24);
    // Masks name vehicles too: nothing beyond one counts.
    const near = `${before.replace(/.*\]/su, "")} ${after.replace(/[[\]].*/su, "")}`;
    const isPlausible = isUpper || gap.trim() !== "" || plate.length === 6;
    const isPlate = isUsual ? !OTHER_CODE.test(before) : isPlausible && VEHICLE.test(near);
    return isPlate && !/[\p{L}\p{N}][-.:/_]?$/u.test(before)
      ? { length: plate.length, certain: false }
      : undefined;
  });
}
