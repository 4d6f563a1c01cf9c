import type { ReviewTexts } from "./review-sv.ts";

export const reviewEn: ReviewTexts = {
  title: (period) => `In clients’ own words, ${period}`,
  facts: { form: "Form", period: "Received" },
  sections: {
    summary: "Summary",
    selection: "Selection",
    themes: "What clients write about",
    positive: "What is good",
    cuts: "By language and unit",
    measures: "Measures",
    method: "How the review was made",
  },
  funnel: {
    caption: "From feedback received to text coded",
    step: "Step",
    n: "Responses",
    share: "Of all received",
    received: "Received",
    withComment: "With free text",
    selected: "Selected",
    coded: "Coded",
  },
  selected: (received, selected, coded) =>
    `Of ${received} responses received, ${selected} were selected, and ${coded} of them have been coded.`,
  most: (codes) => `Most often the coded texts are about ${codes}.`,
  codeCount: (name, n) => `“${name}” (${n})`,
  positive: (n, coded, share) => `${n} of ${coded} coded texts are positive: ${share}.`,
  noneCoded: "No texts have been coded yet.",
  countsOf: (dimension, coded) => `${dimension}: number of ${coded} coded texts`,
  positiveOf: (dimension, coded) =>
    `${dimension} in what is positive: number of ${coded} positive texts`,
  mostChart: (dimension) => `${dimension}, in how many texts`,
  code: "Code",
  n: "Number",
  share: "Share",
  hidden: "hidden",
  all: "All",
  ofGroup: (name, coded) => `${name} (${coded})`,
  byLanguage: (dimension) => `${dimension} by language (number of coded texts in brackets)`,
  byUnit: (dimension) => `${dimension} by unit`,
  unit: "Unit",
  codedTexts: "Coded",
  hiddenGroups: (names) => `Too few coded texts for figures of their own: ${names}.`,
  quotes: "Quotes",
  quoteSource: (code, language) => `${code}. Written in ${language}.`,
  noQuotes: "No quotes have been approved yet.",
  method: {
    selection:
      "Those who handle feedback or make the review picked texts that its purpose is about. They are not a random sample: shares describe the selected texts and not all clients.",
    codes:
      "A text may have several codes. A code counts once per text at most, and a wider code counts all texts that have some code below it.",
    oneCoder: "One person has coded the texts.",
    coders: (people, more) =>
      `${people} people have coded; ${more} texts have been coded by more than one.`,
    quotes:
      "Quotes are parts of clients’ texts. Personal data are masked, and another person than the one who proposed the quote has read and approved it.",
    quotesAlone:
      "Quotes are parts of clients’ texts. Personal data are masked. Quotes have been read once more and approved, some by the person who proposed them.",
    suppression:
      "Numbers below 5 are not shown, nor is what a hidden number could be worked out from.",
    open: "The review is not closed: the figures may change.",
    same: "The document is made anew from the same data each time it is opened: the same data give the same document.",
  },
};
