import commonPasswords from "fxa-common-password-list";
import { Problem } from "../http/problem.ts";

export const MIN_PASSWORD_LENGTH = 8;
export const MAX_PASSWORD_LENGTH = 128;

/** Words that an attacker would try first, whoever the person is. */
const OWN_WORDS = ["respons"];

/**
 * The rules for a new password: its length, and that it is not one that many have chosen before,
 * nor the person's e-mail address or the name of the product or organisation alone. Any characters
 * are taken; nothing is sent anywhere.
 * Source: OWASP ASVS 5.0, 6.2; the list is of passwords that leaked often.
 * @param known words that make a password easy to guess when they are all of it
 * @throws Problem `password-too-short`, `password-too-long`, `password-common`
 */
export function refuseWeakPassword(password: string, known: readonly string[]): void {
  if (password.length < MIN_PASSWORD_LENGTH) throw new Problem("password-too-short");
  if (password.length > MAX_PASSWORD_LENGTH) throw new Problem("password-too-long");
  const plain = password.toLowerCase();
  const words = [...OWN_WORDS, ...known.flatMap(partsOf)].map(toLetters);
  const isKnown = words.some((word) => word !== "" && isOnlyWord(toLetters(plain), word));
  if (isKnown || commonPasswords.test(plain) || isOneSign(plain)) {
    throw new Problem("password-common");
  }
}

/** An e-mail address is easy to guess as a whole, and so is what stands before the @. */
function partsOf(word: string): string[] {
  const [local = ""] = word.split("@");
  return [word, local];
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The word alone, or with a few digits after it. */
function isOnlyWord(text: string, word: string): boolean {
  return text.startsWith(word) && /^\d{0,4}$/.test(text.slice(word.length));
}

function isOneSign(text: string): boolean {
  return new Set(text).size <= 2;
}
