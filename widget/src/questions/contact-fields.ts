import type { Question } from "@respons/wire";
import { limits } from "@respons/wire/limits";
import { html, nothing } from "lit";
import { fieldName } from "../draft.ts";
import { faultOf, type QuestionView, renderFault, renderGroup } from "./question-frame.ts";

type ContactQuestion = Extract<Question, { type: "contact" }>;

const parts = [
  { part: "name", type: "text", autocomplete: "name", maxLength: limits.contactName },
  { part: "email", type: "email", autocomplete: "email", maxLength: limits.contactEmail },
  { part: "phone", type: "tel", autocomplete: "tel", maxLength: limits.contactPhone },
] as const;

/** Name, ways to reach, and whether an answer is wanted; all of it left empty means anonymous. */
export function renderContactFields(question: ContactQuestion, view: QuestionView) {
  const { texts } = view;
  const labels = {
    name: texts.contactName,
    email: texts.contactEmail,
    phone: texts.contactPhone,
  };
  const fields = parts.map(({ part, type, autocomplete, maxLength }) => {
    const field = fieldName(question, part);
    const isFaulty = faultOf(view, field) !== undefined;
    return html`<div class="field">
      <label for=${field}>${labels[part]}</label>
      ${renderFault(view, field)}
      <input
        part="field"
        id=${field}
        name=${field}
        type=${type}
        autocomplete=${autocomplete}
        maxlength=${maxLength}
        aria-invalid=${isFaulty ? "true" : nothing}
        aria-describedby=${isFaulty ? `${field}:fault` : nothing}
      />
    </div>`;
  });
  return renderGroup(
    question,
    view,
    html`${fields}<label class="option" part="option"
        ><input type="checkbox" name=${fieldName(question, "wants-reply")} checked /><span
          >${texts.wantsReply}</span
        ></label
      >`,
  );
}
