export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const { stringify } = JSON;

/**
 * JSON of `value`, without entries that are undefined. Primitives alone go through the built-in,
 * because old libraries of host pages add `toJSON` to arrays and objects.
 */
export function toJson(value: Json): string {
  if (typeof value !== "object" || value === null) return stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries.map(([key, entry]) => `${stringify(key)}:${toJson(entry)}`).join()}}`;
}
