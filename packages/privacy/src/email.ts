import type { Span } from "./finding.ts";
import { scan } from "./scan.ts";

export const EMAIL =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}._%+'’-]{0,63}(@|[^\S\r\n]?[([](?:at|ät)[)\]][^\S\r\n]?)(?:[\p{L}\p{N}-][\p{L}\p{M}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/giu;

/** E-mail addresses, with letters of any language and with "(at)" for the sign. */
export function findEmails(text: string): Span[] {
  return scan(text, EMAIL, ([address, sign]) => ({
    length: address.length,
    certain: sign === "@",
  }));
}
