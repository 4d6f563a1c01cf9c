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

/** The text in `language`; where it is missing, in the text's first language; empty without texts. */
export function textIn(texts: LocalizedText = {}, language: string): string {
  const tags = Object.keys(texts);
  return texts[lookupLanguage(language, tags) ?? tags[0] ?? ""] ?? "";
}

/** `lang` of the element or of its nearest ancestor, shadow hosts included; empty where none. */
export function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest("[lang]")?.getAttribute("lang") ??
    (root instanceof ShadowRoot ? nearestLanguage(root.host) : "")
  );
}

const chunks = {
  sv: () => import("@respons/texts/widget/sv"),
  fi: () => import("@respons/texts/widget/fi"),
  en: () => import("@respons/texts/widget/en"),
};
const ownLanguages = Object.keys(chunks) as (keyof typeof chunks)[];

/** The widget's words for a form in `language`, else in English; rejects where they cannot be loaded. */
export async function loadTexts(language: string): Promise<WidgetTexts> {
  return (await chunks[lookupLanguage(language, ownLanguages) ?? "en"]()).texts;
}

/** Writing direction of a language by its primary subtag. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|fa|he|ps|ur|yi)\b/i.test(language) ? "rtl" : "ltr";
}
