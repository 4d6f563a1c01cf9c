import type { Span } from "./finding.ts";
import { scan, shortenings } from "./scan.ts";

export const IBAN = /[A-Z]{2}[^\S\r\n]?\d\d(?:(?:[^\S\r\n]|-)?[\dA-Z]){11,30}(?![\p{L}\p{N}])/giu;
const IN_ONE_OR_FOURS = /^\w+$|^\w{4}(?:\W\w{4}){2,7}(?:\W\w{1,3})?$/;

/**
 * Account numbers with a valid check, in one piece or in fours; Finnish ones however they are
 * grouped, and also with a failing check or a digit too many or too few.
 * Source: ISO 13616 (15 to 34 characters, remainder 1 modulo 97).
 */
export function findIbans(text: string): Span[] {
  return scan(text, IBAN, ([candidate], before) => {
    // References of bills begin with RF and have the same check. Source: ISO 11649.
    if (/[\p{L}\p{N}]$/u.test(before) || /^RF/i.test(candidate)) return undefined;
    const cuts = shortenings(candidate);
    const valid = cuts.find(isValid);
    if (valid) return { length: valid.length, certain: true };
    const finnish =
      cuts.find((cut) => /^FI\d{16}$/i.test(compact(cut))) ??
      cuts.find((cut) => /^FI\d{15,17}$/i.test(compact(cut)));
    return finnish ? { length: finnish.length, certain: false } : undefined;
  });
}

function compact(text: string): string {
  return text.replace(/\W/g, "").toUpperCase();
}

function isValid(text: string): boolean {
  const account = compact(text);
  const finnish = account.startsWith("FI");
  if (finnish ? account.length !== 18 : account.length < 15 || !IN_ONE_OR_FOURS.test(text)) {
    return false;
  }
  const digits = (account.slice(4) + account.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(Number.parseInt(letter, 36)),
  );
  return BigInt(digits) % 97n === 1n;
}
