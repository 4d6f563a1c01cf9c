import type { WidgetTexts } from "@respons/texts/widget";
import { texts as english } from "@respons/texts/widget/en";

/** Longer by two fifths and marked at both ends: what is cut or not translated is seen at once. */
export const pseudo = (text: string): string =>
  text &&
  `⟦${text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`)}${"~".repeat(text.length * 0.4)}⟧`;

type Word =
  | string
  | ((value: never) => string)
  | readonly Word[]
  | { readonly [key: string]: Word };

function toPseudo(word: Word): Word {
  if (typeof word === "string") return pseudo(word);
  if (typeof word === "function") return (value: never) => pseudo(word(value));
  if (Array.isArray(word)) return word.map(toPseudo);
  return Object.fromEntries(Object.entries(word).map(([key, value]) => [key, toPseudo(value)]));
}

export const texts = { ...(toPseudo(english as never) as unknown as WidgetTexts), tag: "en-XA" };
