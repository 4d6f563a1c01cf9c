import * as v from "valibot";
import { limits } from "./limits.ts";

/** BCP 47 tag, checked for shape only. Source: RFC 5646 §2.1. */
export const LanguageTag = v.pipe(
  v.string(),
  v.maxLength(limits.languageTag),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/),
);

/** One text in several languages: language tag to text. */
export const LocalizedText = v.pipe(
  v.record(LanguageTag, v.pipe(v.string(), v.maxLength(limits.text))),
  v.check((texts) => Object.keys(texts).length > 0, "needs at least one language"),
);
export type LocalizedText = v.InferOutput<typeof LocalizedText>;

/**
 * RFC 4647 lookup: the first of `wanted`, shortened from the right, that is among `available`;
 * undefined where none is.
 */
export function lookupLanguage(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    // The loop is quadratic in a tag's length, and tags come from URLs.
    if (tag.length > limits.languageTag) continue;
    let parts = tag.toLowerCase().split("-");
    while (parts.length > 0) {
      const found = available.find((known) => known.toLowerCase() === parts.join("-"));
      if (found) return found;
      parts = parts.slice(0, -1);
      if (parts.at(-1)?.length === 1) parts = parts.slice(0, -1);
    }
  }
  return undefined;
}

/** The text in `language`, else by lookup, else the first one there is. */
export function textIn(texts: LocalizedText, language: string): string {
  const tags = Object.keys(texts);
  return texts[lookupLanguage([language], tags) ?? tags[0] ?? ""] ?? "";
}
