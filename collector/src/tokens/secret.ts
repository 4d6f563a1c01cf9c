import { createHash, randomBytes } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BYTES = 32;
/** Symbols of base 62 that 256 bits take. */
const LENGTH = 43;
/** The prefix and four symbols of 43: the rest still holds 232 bits. */
const SHOWN = 8;

const SHAPE = /^rsp_[0-9A-Za-z]{43}$/;

/** 256 random bits as `rsp_` and 43 symbols; the prefix lets secret scanners know it. */
export function createSecret(): string {
  let rest = BigInt(`0x${randomBytes(BYTES).toString("hex")}`);
  let text = "";
  for (let i = 0; i < LENGTH; i += 1) {
    text = ALPHABET.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return `rsp_${text}`;
}

/** What is kept of it. A random secret of this length needs no salt and no slow hash. */
export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");

export const beginningOf = (secret: string): string => secret.slice(0, SHOWN);

/** The secret in an `Authorization` header; undefined where there is none of our shape. */
export function readBearer(header: string): string | undefined {
  const [scheme = "", secret = "", ...more] = header.trim().split(/\s+/);
  const isOurs = scheme.toLowerCase() === "bearer" && more.length === 0 && SHAPE.test(secret);
  return isOurs ? secret : undefined;
}
