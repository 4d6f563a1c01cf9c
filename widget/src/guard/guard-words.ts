import type { GuardTexts } from "@respons/texts/guard";
import { lookupLanguage } from "../language.ts";

const chunks = {
  sv: () => import("@respons/texts/guard/sv"),
  fi: () => import("@respons/texts/guard/fi"),
  en: () => import("@respons/texts/guard/en"),
};
const languages = Object.keys(chunks) as (keyof typeof chunks)[];

/** The guard's words for a form in `language`, else in English; rejects where they cannot be loaded. */
export async function loadGuardWords(language: string): Promise<GuardTexts> {
  return (await chunks[lookupLanguage(language, languages) ?? "en"]()).texts;
}
