import type { WidgetTexts } from "@respons/texts/widget";
import type { LocalizedText } from "@respons/wire";

/** Of `available`, the one that serves `wanted`, shortened from the right. Source: RFC 4647 §3.4. */
export function lookupLanguage<T extends string>(
  wanted: string,
  available: readonly T[],
): T | undefined {
  let range = wanted.toLowerCase();
  while (range) {
    const found = available.find((known) => known.toLowerCase() === range);
    if (found) return found;
    // A single letter before the cut introduces an extension and goes with it.
    range = range.replace(/(?:-[^-])?(?:-|^)[^-]*$/, "");
  }
  return undefined;
}

/** Of the text's languages, the one that serves `language`, else its first; empty without texts. */
export function tagIn(texts: LocalizedText = {}, language: string): string {
  const tags = Object.keys(texts);
  return lookupLanguage(language, tags) ?? tags[0] ?? "";
}

/** The text in `language`; where it is missing, in the text's first language; empty without texts. */
export function textIn(texts: LocalizedText = {}, language: string): string {
  return texts[tagIn(texts, language)] ?? "";
}

/** `lang` of the element or of its nearest ancestor, shadow hosts included; empty where none. */
export function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest("[lang]")?.getAttribute("lang") ??
    (root instanceof ShadowRoot ? nearestLanguage(root.host) : "")
  );
}

interface WordFile {
  texts: WidgetTexts;
}

/** Loads the widget's own words, by language. Builds add the languages that have a reviewer. */
export const wordFiles: Record<string, () => Promise<WordFile>> = {
  sv: () => import("@respons/texts/widget/sv"),
  fi: () => import("@respons/texts/widget/fi"),
  en: () => import("@respons/texts/widget/en"),
};

/** The widget's words for a form in `language`, else in English; rejects where they cannot be loaded. */
export async function loadTexts(language: string): Promise<WidgetTexts | undefined> {
  const file = wordFiles[lookupLanguage(language, Object.keys(wordFiles)) ?? "en"];
  return (await file?.())?.texts;
}

/** Easy-language variants by their private subtag, each named in its own language. */
const variants: Record<string, string> = {
  selko: "selkokieli",
  lattlast: "lättläst",
  easy: "easy to read",
};

/** Known without `Intl`, whose first use costs more than drawing the form. */
const names: Record<string, string> = { sv: "Svenska", fi: "Suomi", en: "English" };

/** A language's name in itself, such as "Suomi" or "Svenska, lättläst"; the tag where none is known. */
export function nameOf(tag: string): string {
  const [language = "", variant = ""] = tag.split("-x-");
  const name =
    names[language] ?? new Intl.DisplayNames(language, { type: "language" }).of(language) ?? tag;
  const detail = variants[variant] ?? variant;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1) + (detail && `, ${detail}`);
}

/** Writing direction of a language by its primary subtag. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|fa|he|ps|ur|yi)\b/i.test(language) ? "rtl" : "ltr";
}

/**
 * A whole number in the digits of a language: those written from the right may have their own, all
 * others are given 0 to 9, because the first use of `Intl` costs half of the script time of showing
 * a form.
 */
export function toDigits(value: number, language: string): string {
  return directionOf(language) === "rtl" ? value.toLocaleString(language) : `${value}`;
}
