import { fieldMessages, type FieldError, type FormContent, type ProblemCode } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";

/** Error texts by question id, in the page's language; `""` for the form as a whole. */
export function toErrorTexts(
  content: FormContent,
  errors: readonly FieldError[],
  language: string,
): Map<string, string> {
  const { refused, widget } = pageTexts(language);
  const texts = new Map<string, string>();
  for (const { path, message } of errors) {
    const question = findQuestion(content, path);
    const fault = question ? widget.faults[toFault(path, message)] : refused;
    texts.set(question?.id ?? "", fault);
  }
  return texts;
}

/** What to say above the form when the collector did not store it. */
export function toProblemText(code: ProblemCode, language: string): string {
  const texts = pageTexts(language);
  switch (code) {
    case "id-used":
      return texts.idUsed;
    case "response-erased":
      return texts.erased;
    case "form-closed":
      return texts.closedMeanwhile;
    case "body-too-large":
      return texts.tooLarge;
    case "too-many-requests":
      return texts.tooMany;
    case "busy":
      return texts.busy;
    default:
      return texts.refused;
  }
}

function findQuestion(content: FormContent, path: string) {
  if (path.startsWith("contact")) return content.questions.find(({ type }) => type === "contact");
  const id = path.replace(/^answers\./, "").split(".")[0];
  return content.questions.find((question) => question.id === id);
}

function toFault(path: string, message: string) {
  if (path === "contact.email") return "email";
  if (path === "contact.phone") return "phone";
  if (path === "contact") return "reach";
  if (message.startsWith(fieldMessages.required)) return "required";
  return message.startsWith(fieldMessages.tooLong) ? "too-long" : "invalid";
}
