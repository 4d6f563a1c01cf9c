import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Contact } from "@respons/wire";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM of the value as JSON: nonce, ciphertext and tag as base64url. */
export function seal(key: Buffer, value: unknown): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
}

/** @throws when the key is another or the text was changed */
export function unseal(key: Buffer, sealed: string): unknown {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = Buffer.concat([
    decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
    decipher.final(),
  ]);
  return JSON.parse(opened.toString("utf8")) as unknown;
}

export const sealContact = (key: Buffer, contact: Contact): string => seal(key, contact);

/** @throws as `unseal` */
export const openContact = (key: Buffer, sealed: string): Contact => unseal(key, sealed) as Contact;
