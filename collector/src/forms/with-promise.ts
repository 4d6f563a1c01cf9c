import { limits, textIn, type FormDefinition, type LocalizedText } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import type { PromisingForm } from "../answer-promise.ts";
import { promiseText } from "../promise-text.ts";

/**
 * The definition as pages get it: whoever is asked for a contact reads when an answer comes. It
 * stands in the help of the question, so that the widget carries nothing for it.
 */
export function withPromise(form: PromisingForm, definition: FormDefinition): FormDefinition {
  if (promiseText(form, "en") === "") return definition;
  const { languages } = definition;
  const questions = definition.questions.map((question) =>
    question.type === "contact"
      ? Object.assign({}, question, { help: joinHelp(form, languages, question.help) })
      : question,
  );
  return { ...definition, questions };
}

function joinHelp(
  form: PromisingForm,
  languages: readonly string[],
  help: LocalizedText | undefined,
): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => {
      // The person must know what the data is for before giving any.
      const own = help ? textIn(help, language) : pageTexts(language).widget.contactPurpose;
      const joined = `${own} ${promiseText(form, language)}`;
      // No longer than help may be, or those who check what they read refuse the form.
      return [language, joined.length > limits.text ? own : joined];
    }),
  );
}
