import type { Span } from "./finding.ts";
import { scan } from "./scan.ts";

/**
 * Words with capitals, a word, a house with staircase and flat; not a time, a price, or a count
 * of minutes, days and so on.
 */
export const STREET_ADDRESS =
  /((?:\p{Lu}[\p{L}:'’-]{1,24}[^\S\r\n]){0,2})(\p{L}[\p{L}'’-]{2,39})[^\S\r\n]\d{1,4}(?:[-–]\d{1,3})?(?:(?:[^\S\r\n]?[A-HJ-Z]|[a-h])(?!\p{L})(?:[^\S\r\n]?\d{1,3})?)?(?:[^\S\r\n](?:as|lgh)\.?[^\S\r\n]\d{1,3})?(?![\p{L}\d%€+(]|[.,:]\d|[^\S\r\n](?:min|tim|tun|kpl|eur|år|vuo|päiv|dag|veck|viik|gång|kert|luku))/gu;

/** Endings of streets; the second half are also endings of other words, unless in capitals. */
const STREET =
  /..(?:gatan?|väg(?:en)?|gränd(?:en)?|esplanaden|(?:ka[td]u|tie|kuja|puistikko)(?:n|ll[ae]|lt[aä])?)$/i;
const PLACE =
  /..(?:allén|backen|kajen|stigen|stranden|torget|aukio|kaari|mäki|polku|raitti|ranta|rinne|tori|väylä)$/i;
/** Highways, which have numbers, and ways of being cared for. */
const OTHER_WAY = /^(?:riks|stam|motor|järn|valta|kanta|moottori|kehä|hoito|palvelu)/i;

/**
 * Finnish and Swedish street names with a house number. Streets without a number are public
 * places. A word before ("Norra Esplanaden 12") belongs to the name, but for one that begins a
 * sentence.
 */
export function findStreetAddresses(text: string): Span[] {
  return scan(text, STREET_ADDRESS, ([address, lead = "", name = ""], before) => {
    const whole = lead + name;
    const isName = STREET.test(name);
    const isStreet = STREET.test(whole) || (/^\p{Lu}/u.test(whole) && PLACE.test(whole));
    const isLed = lead === "" || !isName || /[^.!?\s][^\S\r\n]$/.test(before);
    return isStreet && isLed && !OTHER_WAY.test(name) && !/[\p{L}\p{N}'’:-]$/u.test(before)
      ? { length: address.length, certain: true }
      : undefined;
  });
}
