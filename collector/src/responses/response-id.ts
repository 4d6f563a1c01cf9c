import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The name of a response for staff, exports and URLs: 26 symbols, 48 bits of the arrival in
 * milliseconds and 80 random ones, so that it sorts by time and cannot be guessed.
 */
export function createResponseId(receivedAt: Date): string {
  let time = receivedAt.getTime();
  let head = "";
  for (let i = 0; i < 10; i += 1) {
    head = ALPHABET[time % 32] + head;
    time = Math.floor(time / 32);
  }
  return head + Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join("");
}
