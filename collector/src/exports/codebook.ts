import type { FormContent, LocalizedText, Question } from "@respons/wire";
import { NOT_APPLICABLE, OTHER } from "@respons/wire";

/** One line of the codebook: what a value of a column means in one version and language. */
export interface CodebookLine {
  column: string;
  formVersion: number;
  type: string;
  required: boolean;
  /** Empty for the question itself; else a score or the id of an option. */
  value: string;
  language: string;
  text: string;
}

/** A version of a form with what it asked. */
export interface CodedVersion {
  version: number;
  content: FormContent;
}

/**
 * What questions and values say, for each version and language, newest version first. The data
 * has ids alone, so that one option is one value in every language.
 */
export function listCodebook(versions: readonly CodedVersion[]): CodebookLine[] {
  return versions.flatMap(({ version, content }) =>
    content.questions
      .filter(({ type }) => type !== "contact")
      .flatMap((question) =>
        listMeanings(question).flatMap(({ value, text }) =>
          Object.entries(text).map(([language, words]) => ({
            column: `answers.${question.id}`,
            formVersion: version,
            type: question.type,
            required: question.required,
            value,
            language,
            text: words,
          })),
        ),
      ),
  );
}

interface Meaning {
  value: string;
  text: LocalizedText;
}

/** Words for what has an id but no text of the form's own. */
const notApplicable: LocalizedText = {
  sv: "Berör mig inte",
  fi: "Ei koske minua",
  en: "Does not concern me",
};
const other: LocalizedText = { sv: "Annat", fi: "Muu", en: "Other" };

function listMeanings(question: Question): Meaning[] {
  const meanings: Meaning[] = [{ value: "", text: question.text }];
  if (question.type === "choice") {
    meanings.push(...question.options.map(({ id, text }) => ({ value: id, text })));
    if (question.allowOther) meanings.push({ value: OTHER, text: other });
  }
  if ("labels" in question && question.labels) {
    meanings.push(
      ...Object.entries(question.labels).map(([value, text]) => ({ value, text: text ?? {} })),
    );
  }
  if (question.type === "statement" && question.notApplicable) {
    meanings.push({ value: NOT_APPLICABLE, text: notApplicable });
  }
  return meanings;
}
