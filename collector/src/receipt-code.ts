import { createHash, createHmac } from "node:crypto";

/** Crockford's base 32. Source: https://www.crockford.com/base32.html */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SYMBOLS = 24;

/**
 * The receipt code of a response: 23 symbols (115 bits) of HMAC-SHA-256 over the client's id and
 * a check symbol; the same on every repeat.
 */
export function createReceipt(key: Buffer, clientId: string): string {
  const mac = createHmac("sha256", key).update(clientId).digest();
  const values = Array.from({ length: SYMBOLS - 1 }, (_, i) => fiveBits(mac, i * 5));
  return [...values, checkValue(values)].map((value) => ALPHABET[value]).join("");
}

/** In six groups of four, as it is shown, spoken and written down. */
export function formatReceipt(receipt: string): string {
  return (receipt.match(/.{4}/g) ?? []).join("-");
}

/**
 * The code as typed by a person: lower case, spaces, hyphens, O for 0, I and L for 1 all pass.
 * Undefined where it is no code: wrong length, unknown symbol, or a slip that the check finds.
 */
export function parseReceipt(typed: string): string | undefined {
  if (typed.length > 100) return undefined;
  const text = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const values = Array.from(text, (symbol) => ALPHABET.indexOf(symbol));
  if (values.length !== SYMBOLS || values.includes(-1)) return undefined;
  return checkValue(values.slice(0, -1)) === values.at(-1) ? text : undefined;
}

/** The code has 115 bits, so a plain hash keeps it (ASVS 5.0 6.5.2). */
export function hashReceipt(receipt: string): string {
  return createHash("sha256").update(receipt).digest("base64url");
}

function fiveBits(bytes: Buffer, offset: number): number {
  const index = offset >> 3;
  const pair = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0);
  return (pair >> (11 - (offset & 7))) & 31;
}

/**
 * Horner's scheme over GF(32) with x^5 + x^2 + 1: finds every single wrong symbol and every
 * swap of two, as the powers of 2 differ for 31 places.
 */
function checkValue(values: number[]): number {
  return values.reduce((sum, value) => {
    const doubled = (sum ^ value) << 1;
    return doubled & 32 ? doubled ^ 0b100101 : doubled;
  }, 0);
}
