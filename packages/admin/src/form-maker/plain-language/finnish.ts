import type { PlainLanguageRules } from "../model/plain-language.ts";

export const finnish: PlainLanguageRules = {
  longestSentence: 15,
  longestWord: 20,
  negation:
    /(?<!\p{L})(?:en|et|ei|emme|ette|eivät|enkä|etkä|eikä|emmekä|eivätkä|koskaan|mitään|kukaan)(?!\p{L})/iu,
  // "sosiaali- ja terveyspalvelut" is one thing.
  and: /(?<!-\s)(?<=\s)(?:ja|sekä)(?=\s)/iu,
  leading:
    /(?<!\p{L})(?:eikö|etkö|eivätkö|tietenkin|tietysti|varmasti|luonnollisesti|oletko samaa mieltä siitä|kuinka (?:hyvin|hyvä|tyytyväinen)|miten (?:hyvin|hyvä))(?!\p{L})/iu,
  passive:
    /(?<!\p{L})\p{L}{2,}(?:[aeiouyäö]ttiin|[lhn]tiin|etaan|etään|ellaan|ellään|hdään)(?!\p{L})/iu,
  notPassive: /(?:nettiin|chattiin|nettiin|kohtiin|toimintiin)$/iu,
};
