import { createHash, createHmac, hkdfSync } from "node:crypto";

/** What is derived from one `RESPONS_SECRET`, each key for one use. */
export interface Keys {
  /** Names the secret without telling it; stored beside what it made. */
  number: number;
  receipt: Buffer;
  content: Buffer;
  erasure: Buffer;
  contact: Buffer;
  outbox: Buffer;
  /** Of the hashes by which contacts are found again. */
  contactIndex: Buffer;
  session: string;
}

export interface KeyRing {
  current: Keys;
  /** The keys that `number` names, while their secret is known. */
  byNumber(number: number): Keys | undefined;
  all: readonly Keys[];
}

/** The keys of the secret and, while it is being rotated, of the one before. */
export function createKeyRing(secret: string, previousSecret?: string): KeyRing {
  const current = deriveKeys(secret);
  const all = previousSecret ? [current, deriveKeys(previousSecret)] : [current];
  return { current, all, byNumber: (number) => all.find((keys) => keys.number === number) };
}

function deriveKeys(secret: string): Keys {
  // Source: RFC 5869, HKDF with one info string per use.
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", secret, "respons", use, 32));
  return {
    number: createHash("sha256").update(derive("number")).digest().readUInt32BE() >>> 1,
    receipt: derive("receipt"),
    content: derive("content"),
    erasure: derive("erasure"),
    contact: derive("contact"),
    outbox: derive("outbox"),
    contactIndex: derive("contact-index"),
    session: derive("session").toString("base64url"),
  };
}

/** HMAC-SHA-256 as base64url: says nothing of the text to who lacks the key. */
export function keyedHash(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64url");
}
