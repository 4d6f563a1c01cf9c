import type { PlainLanguageRules } from "../model/plain-language.ts";

export const swedish: PlainLanguageRules = {
  longestSentence: 20,
  longestWord: 18,
  negation: /(?<!\p{L})(?:inte|icke|ej|aldrig|ingen|inget|inga|ingenting)(?!\p{L})/iu,
  // "hälso- och sjukvård" is one thing.
  and: /(?<!-\s)(?<=\s)(?:och|samt)(?=\s)/iu,
  leading:
    /(?<!\p{L})(?:visst|naturligtvis|självklart|givetvis|förstås|tycker du inte|håller du inte med|håller du med om att|hur (?:bra|nöjd|trevlig|smidig)(?:t|a)?)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:\p{L}{3,}(?:ades|erats)|(?:blev|blir|blivit) \p{L}{3,}(?:ad|ade|at|rd|rda|rt))(?!\p{L})/iu,
  notPassive: /^hades$/iu,
};
