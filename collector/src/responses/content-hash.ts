import type { Response } from "@respons/wire";
import { keyedHash } from "../keys.ts";

/** Keyed hash of the form and the validated body without its id, whatever the order of its keys. */
export function hashContent(key: Buffer, form: string, response: Response): string {
  // Parsing has put the schema's own keys in order; those of records are the client's.
  const { id: _, answers, context, ...rest } = response;
  const content = [form, rest, sortedEntries(answers), sortedEntries(context ?? {})];
  return keyedHash(key, JSON.stringify(content));
}

function sortedEntries(record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
