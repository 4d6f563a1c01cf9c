import type { FormDefinition, LocalizedText, Question } from "@respons/wire";

const accents: Record<string, string> = { a: "á", e: "ë", i: "ï", o: "ö", u: "ü", y: "ý" };

/** Every text once more as a pseudo-language: a third longer, accented, in brackets. */
function t(sv: string, fi: string, en: string, ar: string): LocalizedText {
  const stretched = en.replace(/[aeiouy]/g, (letter) => accents[letter] ?? letter);
  return { sv, fi, en, ar, "en-x-pseudo": `[${stretched} ${"~".repeat(en.length / 3)}]` };
}

const rating = {
  id: "rating",
  type: "rating",
  required: true,
  text: t(
    "Hur gick det i dag?",
    "Miten tänään sujui?",
    "How did it go today?",
    "كيف كانت التجربة اليوم؟",
  ),
} as const;

const comment: Question = {
  id: "comment",
  type: "comment",
  required: false,
  maxLength: 300,
  text: t(
    "Vad kan vi göra bättre?",
    "Mitä voisimme tehdä paremmin?",
    "What could we do better?",
    "ما الذي يمكننا تحسينه؟",
  ),
  help: t(
    "Skriv inga känsliga uppgifter.",
    "Älä kirjoita arkaluonteisia tietoja.",
    "Please leave out sensitive details.",
    "يرجى عدم كتابة معلومات حساسة.",
  ),
};

const contact: Question = {
  id: "contact",
  type: "contact",
  required: false,
  text: t("Vill du ha svar?", "Haluatko vastauksen?", "Would you like an answer?", "هل تريد ردًا؟"),
};

const reasons = {
  id: "reasons",
  type: "choice",
  required: true,
  text: t("Vad gick bra?", "Mikä sujui hyvin?", "What went well?", "ما الذي سار على ما يرام؟"),
  options: [
    { id: "staff", text: t("Bemötandet", "Kohtelu", "The staff", "تعامل الموظفين") },
    { id: "speed", text: t("Det gick snabbt", "Nopeus", "The speed", "السرعة") },
    { id: "advice", text: t("Råden jag fick", "Saamani neuvot", "The advice", "النصائح") },
  ],
} as const;

const nps: Question = {
  id: "recommend",
  type: "nps",
  required: true,
  text: t(
    "Hur troligt är det att du rekommenderar oss?",
    "Kuinka todennäköisesti suosittelet meitä?",
    "How likely are you to recommend us?",
    "ما مدى احتمال أن توصي بنا؟",
  ),
};

const statement: Question = {
  id: "own-language",
  type: "statement",
  required: true,
  notApplicable: true,
  text: t(
    "Jag fick service på mitt eget språk.",
    "Sain palvelua omalla kielelläni.",
    "I was served in my own language.",
    "حصلت على الخدمة بلغتي.",
  ),
};

const choice = { ...reasons, options: [...reasons.options] } satisfies Question;

const questionsOf = {
  all: [
    { ...rating, style: "stars" },
    { ...nps, required: false },
    { ...statement, required: false },
    { ...choice, required: false, multiple: true, allowOther: true },
    comment,
    contact,
  ],
  short: [rating, comment],
  stars: [{ ...rating, style: "stars" }],
  faces: [{ ...rating, style: "faces" }],
  numbers: [rating],
  nps: [nps],
  statement: [statement],
  "choice-one": [choice],
  "choice-many": [{ ...choice, multiple: true, allowOther: true }],
  "follow-up": [rating, { ...comment, showIf: { question: "rating", to: 3 } }],
  comment: [{ ...comment, required: true }],
  contact: [contact],
} satisfies Record<string, Question[]>;

export type FormName = keyof typeof questionsOf;
export const formNames = Object.keys(questionsOf) as [FormName, ...FormName[]];

/** A form as a collector would give it; every question type is in one of them. */
export function buildForm(slug: FormName): FormDefinition {
  return {
    slug,
    version: 1,
    languages: ["sv", "fi", "en", "sv-x-lattlast", "fi-x-selko", "ar", "en-x-pseudo"],
    title: t("Hur var det?", "Millaista oli?", "How was it?", "كيف كانت الخدمة؟"),
    questions: questionsOf[slug],
  };
}

export const closedMessage = t(
  "Formuläret är stängt över sommaren.",
  "Lomake on suljettu kesän ajan.",
  "The form is closed for the summer.",
  "النموذج مغلق خلال الصيف.",
);
