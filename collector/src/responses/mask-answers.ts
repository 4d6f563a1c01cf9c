import { alwaysMaskedKinds } from "@respons/privacy";
import type { Answers } from "@respons/wire";
import { maskText } from "../mask-text.ts";

/** The text without what must never be stored; phone and e-mail stay as the person decided. */
export function maskOnArrival(text: string, language: string): string {
  return maskText(text, alwaysMaskedKinds, language);
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
