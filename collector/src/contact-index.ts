import { domainToASCII } from "node:url";
import type { Contact } from "@respons/wire";
import { keyedHash } from "./keys.ts";

/** Where numbers without a country belong. */
const DEFAULT_COUNTRY = "358";

/** What a contact is found again by; empty where it has no address or number. */
export interface ContactIndex {
  emailIndex: string;
  phoneIndex: string;
}

export function indexContact(key: Buffer, { email, phone }: Contact): ContactIndex {
  return { emailIndex: hashEmail(key, email ?? ""), phoneIndex: hashPhone(key, phone ?? "") };
}

/** The same for every way of writing one address; empty where it is none. */
export function hashEmail(key: Buffer, email: string): string {
  const plain = email.normalize("NFKC").trim().toLowerCase();
  const at = plain.lastIndexOf("@");
  const domain = domainToASCII(plain.slice(at + 1));
  return at < 1 || domain === "" ? "" : keyedHash(key, `email ${plain.slice(0, at)}@${domain}`);
}

/** The same for every way of writing one number; empty where it is none. */
export function hashPhone(key: Buffer, phone: string): string {
  const number = toInternational(phone);
  return number === "" ? "" : keyedHash(key, `phone ${number}`);
}

/** Country code and number in digits alone. Source: ITU-T E.164. */
function toInternational(phone: string): string {
  // "+358 (0)40": the zero is for callers in the country.
  const plain = phone.normalize("NFKC").replace(/(\+[\s\d]+)\(0\)/, "$1");
  const digits = plain.replace(/\D/g, "");
  if (plain.trim().startsWith("+")) return digits;
  if (digits.startsWith("00")) return digits.slice(2);
  return digits.startsWith("0") ? DEFAULT_COUNTRY + digits.slice(1) : digits;
}
