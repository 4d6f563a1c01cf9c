import { randomFillSync } from "node:crypto";

const RANDOM_SYMBOLS = 16;
/** Filled for many ids at once: a call for each costs more than the rest of the id. */
const pool = Buffer.alloc(RANDOM_SYMBOLS * 256);
let used = pool.length;

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
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let tail = "";
  for (const end = used + RANDOM_SYMBOLS; used < end; used += 1) {
    tail += ALPHABET[(pool[used] ?? 0) & 31];
  }
  return head + tail;
}
