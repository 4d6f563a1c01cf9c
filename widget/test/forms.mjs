/** @param {string} sv @param {string} fi @param {string} en */
const t = (sv, fi, en) => ({ sv, fi, en });

export const ratingQuestion = {
  id: "overall",
  type: "rating",
  required: true,
  text: t("Hur gick bokningen?", "Miten ajanvaraus sujui?", "How did the booking go?"),
};

export const commentQuestion = {
  id: "comment",
  type: "comment",
  required: false,
  maxLength: 50,
  text: t("Vad kan bli bättre?", "Mitä voisi parantaa?", "What could be better?"),
};

export const contactQuestion = {
  id: "contact",
  type: "contact",
  required: false,
  text: t("Vill du ha svar?", "Haluatko vastauksen?", "Would you like an answer?"),
};

/** Every question type. */
export const questions = [
  ratingQuestion,
  {
    id: "stars",
    type: "rating",
    style: "stars",
    required: false,
    text: t("Hur var lokalen?", "Millaiset tilat olivat?", "How were the premises?"),
  },
  {
    id: "faces",
    type: "rating",
    style: "faces",
    required: false,
    text: t("Hur var väntetiden?", "Miten odotusaika sujui?", "How was the waiting time?"),
  },
  {
    id: "recommend",
    type: "nps",
    required: false,
    text: t("Skulle du rekommendera oss?", "Suosittelisitko meitä?", "Would you recommend us?"),
  },
  {
    id: "own-language",
    type: "statement",
    required: false,
    notApplicable: true,
    text: t("Jag fick service på svenska.", "Sain palvelua suomeksi.", "I was served in English."),
  },
  {
    id: "reasons",
    type: "choice",
    required: false,
    multiple: true,
    allowOther: true,
    help: t("Välj alla som stämmer.", "Valitse kaikki sopivat.", "Choose all that apply."),
    text: t("Vad gick bra?", "Mikä sujui hyvin?", "What went well?"),
    options: [
      { id: "friendly", text: t("Bemötandet", "Kohtelu", "The staff") },
      { id: "fast", text: t("Det gick snabbt", "Nopeus", "The speed") },
    ],
  },
  commentQuestion,
  contactQuestion,
];

export const fullForm = {
  slug: "full",
  version: 3,
  languages: ["sv", "fi", "en"],
  title: t("Hur gick det?", "Miten meni?", "How did it go?"),
  questions,
  demonstration: true,
};

export const shortForm = {
  ...fullForm,
  slug: "short",
  questions: [ratingQuestion, commentQuestion],
  demonstration: undefined,
};

const followUp = { showIf: { question: "recommend", to: 6 } };

/** A low score asks why and offers an answer; one of the reasons asks further. */
export const branchingForm = {
  ...fullForm,
  slug: "branching",
  demonstration: undefined,
  questions: [
    {
      id: "recommend",
      type: "nps",
      required: true,
      text: t("Skulle du rekommendera oss?", "Suosittelisitko meitä?", "Would you recommend us?"),
    },
    {
      id: "reasons",
      type: "choice",
      required: false,
      multiple: true,
      ...followUp,
      text: t("Vad gick snett?", "Mikä meni vikaan?", "What went wrong?"),
      options: [
        { id: "queue", text: t("Kön", "Jono", "The queue") },
        { id: "staff", text: t("Bemötandet", "Kohtelu", "The staff") },
      ],
    },
    {
      ...commentQuestion,
      required: true,
      showIf: { question: "reasons", anyOf: ["staff"] },
      text: t("Vad hände?", "Mitä tapahtui?", "What happened?"),
    },
    { ...contactQuestion, required: true, ...followUp },
  ],
};

/** One easy language only. */
export const easyForm = {
  ...shortForm,
  slug: "easy",
  languages: ["fi-x-selko"],
  title: { "fi-x-selko": "Miten meni?" },
};

/** Words for these come from `languages/`; its title is in Arabic only. */
export const arabicForm = {
  ...fullForm,
  slug: "arabic",
  languages: ["sv", "ar"],
  title: { ar: "كيف كانت تجربتك؟" },
};
export const pseudoForm = { ...fullForm, slug: "pseudo", languages: ["en-XA", "en"] };

/** Room for texts that hold personal data. */
export const guardedForm = {
  ...fullForm,
  slug: "guarded",
  questions: [
    ...questions.filter(({ id }) => id === "reasons"),
    { ...commentQuestion, maxLength: 500 },
    contactQuestion,
  ],
};

export const closedForm = {
  ...shortForm,
  slug: "closed",
  closed: { message: t("Stängt i mars.", "Suljettu maaliskuussa.", "Closed in March.") },
};

export const receipt = "7K3M-Q9ZT-2WXA-4HND-P8RV-6CEY";
