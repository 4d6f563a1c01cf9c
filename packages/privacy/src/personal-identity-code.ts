import type { Span } from "./finding.ts";
import { scan } from "./scan.ts";

const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Day, month, year, sign, number, check character, with the spaces and dots people put between. */
export const PERSONAL_IDENTITY_CODE =
  /(0[1-9]|[12]\d|3[01])([^\S\r\n]|\.)?(0[1-9]|1[0-2])([^\S\r\n]|\.)?(\d\d)([^\S\r\n]?)([-+\u2010-\u2015\u2212\ufe63\uff0dA-FU-Y]?)([^\S\r\n]?)(\d{3})([^\S\r\n]?)([\dA-Z])(?![\p{L}\p{N}])/giu;

/**
 * Finnish personal identity codes with every sign in use since 2023. The usual way of writing is
 * found by shape, because a mistyped code still names a person; unusual ones only when the check
 * character fits. Source: https://dvv.fi/hetu-uudistus
 */
export function findPersonalIdentityCodes(text: string): Span[] {
  return scan(text, PERSONAL_IDENTITY_CODE, (candidate, before) => {
    // A word may be stuck to it ("hetu131052-308T"), but not a digit or a single letter.
    if (/\d$|(?:^|\P{L})\p{L}$/u.test(before)) return undefined;
    const [all, day = "", gap1, month = "", gap2, year = "", gap3, sign, gap4] = candidate;
    const [number = "", gap5, check = ""] = candidate.slice(9);
    const fits = CHECK_CHARACTERS[Number(day + month + year + number) % 31] === check.toUpperCase();
    const usual =
      sign !== "" &&
      !(gap1 || gap2 || gap5) &&
      !(/[a-z]/i.test(sign ?? "") && (gap3 || gap4)) &&
      !/\p{L}$/u.test(before);
    // Ten digits without a sign are more often a phone number.
    const confirmed = fits && (sign !== "" || /\D/.test(check));
    return usual || confirmed ? { length: all.length, certain: fits } : undefined;
  });
}
