import type { Response } from "@respons/wire";
import { keyedHash } from "../keys.ts";

/** Keyed hash of the form and the validated body without its id, whatever the order of its keys. */
export function hashContent(key: Buffer, form: string, response: Response): string {
  const { id: _, ...content } = response;
  return keyedHash(key, JSON.stringify({ ...content, form }, sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
