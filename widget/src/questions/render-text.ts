import type { WidgetTexts } from "@respons/texts/widget";
import type { LocalizedText } from "@respons/wire";
import { html, type TemplateResult } from "lit/html.js";
import { directionOf, tagIn } from "../language.ts";

/** The languages that something is drawn in. */
export interface Wording {
  /** The widget's own words; their language is that of the whole form. */
  texts: WidgetTexts;
  /** The form's language, as the page or the person chose it. */
  language: string;
}

export type Text = string | TemplateResult;

/** A text of the form, empty where there is none; where it is of another language than the words around it, it says so. */
export function renderText(
  localized: LocalizedText | undefined,
  { texts, language }: Wording,
): Text {
  const tag = tagIn(localized, language);
  const text = localized?.[tag] ?? "";
  if (!text || tag === texts.tag) return text;
  return html`<span lang=${tag} dir=${directionOf(tag)}>${text}</span>`;
}
