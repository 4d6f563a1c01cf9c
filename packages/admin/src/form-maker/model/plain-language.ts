import { lookupLanguage, type QuestionType } from "@respons/wire";
import { english } from "../plain-language/english.ts";
import { finnish } from "../plain-language/finnish.ts";
import { swedish } from "../plain-language/swedish.ts";

/** What may be hard to answer in a text; never a fault. */
export type Hint =
  | { kind: "long-sentence"; words: number }
  | { kind: "long-word" | "negation" | "two-questions" | "leading" | "passive"; excerpt: string };

/** What one language's rules look for; each expression finds the words to show. */
export interface PlainLanguageRules {
  /** Words in one sentence. */
  longestSentence: number;
  /** Letters in one word. */
  longestWord: number;
  negation: RegExp;
  /** Joins what may be two questions. */
  and: RegExp;
  leading: RegExp;
  passive: RegExp;
  /** Words that look passive and are not. */
  notPassive: RegExp;
}

const rules: Record<string, PlainLanguageRules> = {
  sv: swedish,
  fi: finnish,
  en: english,
};

/** Types whose answer is one score, so that two questions in one cannot be answered. */
const scored: ReadonlySet<QuestionType> = new Set(["rating", "nps", "statement"]);

/** Hints for one text; none for languages without rules. Without `type` it is no question. */
export function findHints(text: string, language: string, type?: QuestionType): Hint[] {
  const found = rules[lookupLanguage([language], Object.keys(rules)) ?? ""];
  if (!found) return [];
  const hints: Hint[] = [];
  const words = longestSentence(text);
  if (words > found.longestSentence) hints.push({ kind: "long-sentence", words });
  const add = (
    kind: "long-word" | "negation" | "two-questions" | "leading" | "passive",
    match?: string,
  ) => {
    if (match) hints.push({ kind, excerpt: match.trim() });
  };
  add("long-word", findLongWord(text, found.longestWord));
  if (type === "statement") add("negation", found.negation.exec(text)?.[0]);
  if (type && scored.has(type)) add("two-questions", found.and.exec(text)?.[0]);
  if (type) add("leading", found.leading.exec(text)?.[0]);
  add("passive", findPassive(text, found));
  return hints;
}

function longestSentence(text: string): number {
  const sentences = text.split(/[.!?…]+(?:\s|$)|\n+/);
  return Math.max(...sentences.map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0));
}

/** A hyphen divides a word for the reader too. */
function findLongWord(text: string, longest: number): string | undefined {
  return text.match(/\p{L}+/gu)?.find((word) => word.length > longest);
}

function findPassive(
  text: string,
  { passive, notPassive }: PlainLanguageRules,
): string | undefined {
  const all = new RegExp(passive.source, `${passive.flags}g`);
  return text.match(all)?.find((words) => !notPassive.test(words));
}
