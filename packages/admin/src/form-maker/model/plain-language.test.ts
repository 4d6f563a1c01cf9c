import type { QuestionType } from "@respons/wire";
import { expect, it } from "vitest";
import { findHints, type Hint } from "./plain-language.ts";

type Case = [text: string, language: string, type: QuestionType | undefined, hints: Hint[]];

it.each<Case>([
  ["Hur gick det?", "sv", "rating", []],
  ["Jag fick hjälp på mitt eget språk.", "sv", "statement", []],
  ["Jag fick inte hjälp.", "sv", "statement", [{ kind: "negation", excerpt: "inte" }]],
  ["Vad fick du inte hjälp med?", "sv", "comment", []],
  [
    "Personalen var vänlig och kunnig.",
    "sv",
    "statement",
    [{ kind: "two-questions", excerpt: "och" }],
  ],
  ["Hur fungerar hälso- och sjukvården?", "sv", "rating", []],
  ["Skriv namn och telefon.", "sv", "contact", []],
  ["Visst var du nöjd?", "sv", "rating", [{ kind: "leading", excerpt: "Visst" }]],
  ["Hur nöjd är du?", "sv", "rating", [{ kind: "leading", excerpt: "Hur nöjd" }]],
  [
    "Ditt ärende hanterades i tid.",
    "sv",
    "statement",
    [{ kind: "passive", excerpt: "hanterades" }],
  ],
  ["Jag blev bemött med respekt.", "sv", "statement", []],
  [
    "Besvärsförfarandeärenden",
    "sv",
    undefined,
    [{ kind: "long-word", excerpt: "Besvärsförfarandeärenden" }],
  ],
  ["Miten asiointi sujui?", "fi", "rating", []],
  ["En saanut apua.", "fi", "statement", [{ kind: "negation", excerpt: "En" }]],
  ["Minua kuunneltiin.", "fi", "statement", [{ kind: "passive", excerpt: "kuunneltiin" }]],
  ["Pääsin nettiin.", "fi", "statement", []],
  ["Sosiaali- ja terveyspalvelut toimivat.", "fi", "statement", []],
  [
    "Palvelu oli nopeaa ja ystävällistä.",
    "fi",
    "statement",
    [{ kind: "two-questions", excerpt: "ja" }],
  ],
  ["Eikö ollut hyvä?", "fi", "rating", [{ kind: "leading", excerpt: "Eikö" }]],
  ["How did it go?", "en", "rating", []],
  ["I wasn’t helped.", "en", "statement", [{ kind: "negation", excerpt: "wasn’t" }]],
  [
    "My matter was handled in time.",
    "en",
    "statement",
    [{ kind: "passive", excerpt: "was handled" }],
  ],
  ["I am satisfied with what is open.", "en", "statement", []],
  ["Staff were kind and quick.", "en", "statement", [{ kind: "two-questions", excerpt: "and" }]],
  ["Don’t you agree?", "en", "rating", [{ kind: "leading", excerpt: "Don’t you" }]],
  ["Minua kuunneltiin.", "fi-x-selko", "statement", [{ kind: "passive", excerpt: "kuunneltiin" }]],
  ["Ma was handled", "ru", "statement", []],
])("%s (%s)", (text, language, type, hints) => {
  expect(findHints(text, language, type)).toEqual(hints);
});

it("counts the words of the longest sentence, not of the whole text", () => {
  const short = "Vi läser alla svar. ".repeat(10);
  expect(findHints(short, "sv")).toEqual([]);
  const long = `${Array.from({ length: 21 }, () => "ord").join(" ")}.`;
  expect(findHints(`Kort. ${long}`, "sv")).toEqual([{ kind: "long-sentence", words: 21 }]);
});

it("says nothing of an empty text", () => {
  expect(findHints("", "sv", "statement")).toEqual([]);
});
