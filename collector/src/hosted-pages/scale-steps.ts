import { NOT_APPLICABLE, textIn, type Question } from "@respons/wire";
import { pageTexts, type PageTexts } from "@respons/texts/pages";

/** One place on a scale, as a radio button has it. */
interface Step {
  value: string;
  label: string;
}

export type Scale = Extract<Question, { type: "rating" | "nps" | "statement" }>;

/** The steps in the order they are shown: statements from agreeing down, the others from low up. */
export function toSteps(question: Scale, language: string): Step[] {
  const texts = pageTexts(language);
  switch (question.type) {
    case "rating":
      return ratingSteps(question, language, texts);
    case "nps":
      return npsSteps(question, language, texts);
    case "statement":
      return statementSteps(question, language, texts);
  }
}

function labelAt(question: Scale, value: string, language: string): string | undefined {
  const label = question.labels?.[value];
  return label && textIn(label, language);
}

function ratingSteps(question: Scale, language: string, texts: PageTexts): Step[] {
  return texts.widget.ratingWords.map((word, i) => ({
    value: String(i + 1),
    label: `${i + 1} – ${labelAt(question, String(i + 1), language) ?? word}`,
  }));
}

function statementSteps(
  question: Extract<Scale, { type: "statement" }>,
  language: string,
  texts: PageTexts,
): Step[] {
  const steps = texts.widget.statementWords
    .map((word, i) => ({
      value: String(i + 1),
      label: labelAt(question, String(i + 1), language) ?? word,
    }))
    .toReversed();
  return question.notApplicable
    ? [...steps, { value: NOT_APPLICABLE, label: texts.widget.notApplicable }]
    : steps;
}

function npsSteps(question: Scale, language: string, texts: PageTexts): Step[] {
  const [low, high] = texts.widget.npsEnds;
  const ends: Record<string, string> = {
    "0": labelAt(question, "0", language) ?? low,
    "10": labelAt(question, "10", language) ?? high,
  };
  return Array.from({ length: 11 }, (_, i) => {
    const end = ends[String(i)];
    return { value: String(i), label: end ? `${i} – ${end}` : String(i) };
  });
}
