import type { PlainLanguageRules } from "../model/plain-language.ts";

export const english: PlainLanguageRules = {
  longestSentence: 20,
  longestWord: 15,
  negation: /(?<!\p{L})(?:not|never|no|nobody|nothing|none|cannot|\p{L}+n['’]t)(?!\p{L})/iu,
  and: /(?<=\s)and(?=\s)/iu,
  leading:
    /(?<!\p{L})(?:of course|surely|obviously|naturally|do you agree that|don['’]t you|wouldn['’]t you|isn['’]t it|how (?:good|great|satisfied|happy|well))(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:was|were|is|are|been|be|being) (?:\p{L}+ly )?\p{L}{2,}(?:ed|en)(?!\p{L})/iu,
  notPassive:
    /(?:satisfied|interested|pleased|tired|worried|concerned|open|often|even|when|then|need|children|seven)$/iu,
};
