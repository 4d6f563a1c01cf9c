import type { Question } from "@respons/wire";
import { limits } from "@respons/wire/limits";
import { html } from "lit/html.js";
import { fieldName } from "../draft.ts";
import {
  isInvalid,
  type QuestionView,
  renderGroup,
  renderNote,
  renderOption,
} from "./question-frame.ts";

type ContactQuestion = Extract<Question, { type: "contact" }>;

/** Name, ways to reach, and whether an answer is wanted; all of it left empty means anonymous. */
export function renderContactFields(question: ContactQuestion, view: QuestionView) {
  const { texts } = view;
  const renderField = (part: string, label: string, type: string, maxLength: number) => {
    const field = fieldName(question, part);
    return html`<div class="field">
      <label for=${field}>${label}</label>
      ${renderNote(view, field)}
      <input
        part="field"
        id=${field}
        name=${field}
        type=${type}
        autocomplete=${type === "text" ? "name" : type}
        maxlength=${maxLength}
        aria-invalid=${isInvalid(view, field)}
        aria-describedby="${field}:note"
      />
    </div>`;
  };
  const wantsReply = {
    type: "checkbox",
    name: fieldName(question, "wants-reply"),
    value: "yes",
    text: texts.wantsReply,
    isChecked: true,
  };
  // The person must know what the data is for before giving any.
  const help = question.help ?? { [texts.tag]: texts.contactPurpose };
  return renderGroup(
    { ...question, help },
    view,
    html`${renderField("name", texts.contactName, "text", limits.contactName)}
    ${renderField("email", texts.contactEmail, "email", limits.contactEmail)}
    ${renderField("phone", texts.contactPhone, "tel", limits.contactPhone)}
    ${renderOption(wantsReply)}`,
  );
}
