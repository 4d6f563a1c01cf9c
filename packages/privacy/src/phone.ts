import type { Span } from "./finding.ts";
import { scan, shortenings } from "./scan.ts";

export const PHONE =
  /(?:\((?=\+?\d{1,4}\)))?(?:\+|0(?=\d)|358)(?:[()\-\u2010-\u2015\t \u00a0\u2009\u202f]{0,3}\d){6,16}(?![\p{L}\p{N}]|:\d|\/[12]\d{3})/gu;

/** Day, month and year; hours or days from–to; business id; pairs such as week numbers. */
const LOOK_ALIKE =
  /^0\d\W?(?:0[1-9]|1[0-2])\W?(?:19|20)\d\d$|^0\d\W+(?:19|20)\d\d\b|^0\d{3}\W+[0-3]\d[0-5]\d$|^\d{7}\W\d$|^0\d(?:\W{1,3}[0-5]\d){2,5}$/;

/**
 * Phone numbers: Finnish ones of 8 to 11 digits, international ones after + or 00. Numbers with
 * dots are taken for dates and prices.
 */
export function findPhones(text: string): Span[] {
  return scan(text, PHONE, ([candidate], before) => {
    if (/[\p{L}\p{N}]$|\d[-./:]$/u.test(before)) return undefined;
    const number = shortenings(candidate).find(
      (cut) => isInternational(cut) || (isNational(cut) && !LOOK_ALIKE.test(cut)),
    );
    if (number === undefined) return undefined;
    const certain = isInternational(number) || /^\W?0(?:4|50)/.test(number);
    // The end of a longer number, such as a reference in groups of four.
    if (!certain && /\d\s$/.test(before)) return undefined;
    return { length: number.length, certain };
  });
}

/** At most 15 digits with the country code. Source: ITU-T E.164 §6. */
function isInternational(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (/^\D*358/.test(text) && !text.includes("+")) return /^358[45]\d{6,9}$/.test(digits);
  const prefixed = /^\D*(?:\+|00)/.test(text) ? digits.replace(/^00/, "") : "";
  return prefixed.startsWith("358")
    ? /^3580?[1-9]\d{5,9}$/.test(prefixed)
    : /^[1-9]\d{8,14}$/.test(prefixed);
}

function isNational(text: string): boolean {
  return /^\(?0[1-9]/.test(text) && /^0\d{7,10}$/.test(text.replace(/\D/g, ""));
}
