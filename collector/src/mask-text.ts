import { maskPersonalData, type PersonalDataKind } from "@respons/privacy";
import { toMask } from "@respons/texts/guard";
import { pageTexts } from "@respons/texts/pages";

/** The text with personal data of these kinds replaced by its name in the language. */
export function maskText(
  text: string,
  kinds: readonly PersonalDataKind[],
  language: string,
): string {
  const { guard } = pageTexts(language);
  return maskPersonalData(text, kinds, (kind) => toMask(guard, kind)).text;
}
