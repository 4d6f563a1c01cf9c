import { maskPersonalData, type PersonalDataKind } from "@respons/privacy";
import { pageTexts } from "@respons/texts/pages";
import type { Answers } from "@respons/wire";

/** What is always masked on arrival; phone and e-mail stay as the person decided. */
const alwaysMasked = ["personal-identity-code", "iban"] as const satisfies PersonalDataKind[];

/** The text with what must not be stored replaced by its name in the language. */
export function maskOnArrival(text: string, language: string): string {
  const { masks } = pageTexts(language);
  return maskPersonalData(text, alwaysMasked, (kind) => masks[kind]).text;
}

/** The answers with every free text masked. */
export function maskAnswers(answers: Answers, language: string): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      key,
      typeof value === "string" ? maskOnArrival(value, language) : value,
    ]),
  );
}
