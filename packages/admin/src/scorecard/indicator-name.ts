import { textIn, type Formula, type LocalizedText } from "@respons/wire";
import type { Locale } from "../locale.ts";
import { scorecardTexts } from "./texts/index.ts";

/** What an indicator is called: the question, or that it joins all statements of the form. */
export function questionName(
  { text, title }: { text: LocalizedText | null; title: LocalizedText },
  { texts, language }: Locale,
): string {
  return text
    ? textIn(text, language)
    : `${textIn(title, language)} ${texts.figures.allStatements}`;
}

/** The formula with the scale that its values stand on. */
export function formulaName(formula: Formula, { language }: Locale): string {
  const { formulas, scales } = scorecardTexts[language];
  return `${formulas[formula]}, ${scales[formula]}`;
}
