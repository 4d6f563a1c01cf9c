import type { WidgetLanguage, WidgetTexts } from "@respons/texts/widget";
import { widgetLanguages } from "@respons/texts/widget";
import type { LocalizedText } from "@respons/wire";

/**
 * RFC 4647 lookup: the first of `wanted`, shortened from the right, that is among `available`;
 * undefined where none is.
 */
export function lookupLanguage<T extends string>(
  wanted: readonly string[],
  available: readonly T[],
): T | undefined {
  for (const tag of wanted) {
    let range = tag.toLowerCase();
    while (range) {
      const found = available.find((known) => known.toLowerCase() === range);
      if (found) return found;
      // A single letter before the cut introduces an extension and goes with it.
      range = range.replace(/(?:-[^-])?(?:-|^)[^-]+$/, "");
    }
  }
  return undefined;
}

/** The text in `language`; where it is missing, in the text's first language. */
export function textIn(texts: LocalizedText | undefined, language: string): string {
  if (!texts) return "";
  const tag = lookupLanguage([language], Object.keys(texts)) ?? Object.keys(texts)[0];
  return tag === undefined ? "" : (texts[tag] ?? "");
}

/** `lang` of the element or of its nearest ancestor, shadow hosts included; undefined where none. */
export function nearestLanguage(element: Element): string | undefined {
  const holder = element.closest("[lang]");
  if (holder) return holder.getAttribute("lang") ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : undefined;
}

/** Which of the widget's own languages serves a form in `language`. */
export function widgetLanguageFor(language: string): WidgetLanguage {
  return lookupLanguage([language], widgetLanguages) ?? "en";
}

const chunks = {
  sv: () => import("@respons/texts/widget/sv"),
  fi: () => import("@respons/texts/widget/fi"),
  en: () => import("@respons/texts/widget/en"),
};

/** One chunk per language; rejects where the chunk cannot be loaded. */
export async function loadTexts(language: WidgetLanguage): Promise<WidgetTexts> {
  return (await chunks[language]()).texts;
}

/** Writing direction of a language by its primary subtag. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? "rtl" : "ltr";
}
