import { maskPersonalData, type PersonalDataKind } from "@respons/privacy";
import { pageTexts } from "@respons/texts/pages";

/** The text with personal data of these kinds replaced by its name in the language. */
export function maskText(
  text: string,
  kinds: readonly PersonalDataKind[],
  language: string,
): string {
  const { masks } = pageTexts(language);
  return maskPersonalData(text, kinds, (kind) => masks[kind]).text;
}
