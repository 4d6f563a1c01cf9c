import { limits, type DraftQuestion } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { renderConditionEditor } from "./condition-editor.ts";
import type { Editor } from "./editor.ts";
import { changeQuestion, idsOf } from "./model/draft-edits.ts";
import { toItemId } from "./model/item-ids.ts";
import "./option-list.ts";
import { renderTextField } from "./text-field.ts";

/** Everything that can be set in the question at `index`, texts in the language written in. */
export function renderQuestionPanel(editor: Editor, index: number): TemplateResult {
  const { words, content } = editor;
  const question = content.questions[index];
  if (!question) return html``;
  const { type } = question;
  const at = `questions.${index}`;
  const isSentence = type !== "comment" && type !== "contact" && type !== "choice";
  return html`${question.unofficial ? renderUnofficial(editor, index) : nothing}
    ${renderTextField(editor, {
      path: `${at}.text`,
      label: type === "statement" ? words.editor.statementText : words.editor.text,
      type,
      rows: isSentence ? 2 : 1,
      left: (text) => renameId(editor, index, text),
    })}
    ${renderTextField(editor, {
      path: `${at}.help`,
      label: words.editor.help,
      hint: words.editor.helpHint,
    })}
    ${type === "choice" ? html`<option-list .editor=${editor} .index=${index}></option-list>` : nothing}
    ${renderScaleWords(editor, question, at)} ${renderTypeSettings(editor, question, index)}
    ${renderConditionEditor(editor, index)} ${renderId(editor, question)}`;
}

/** The id follows the form's first language until a version has fixed it. */
function renameId(
  { content, language, fixedIds, edit }: Editor,
  index: number,
  text: string,
): void {
  const question = content.questions[index];
  if (!question || fixedIds.has(question.id) || language !== content.languages[0]) return;
  const taken = idsOf(content.questions).filter((_, i) => i !== index);
  const id = toItemId(text, taken, question.type);
  if (id !== question.id)
    edit(changeQuestion(content, index, { id }), `questions.${index}.text ${language}`);
}

function renderScaleWords(
  editor: Editor,
  { type }: DraftQuestion,
  at: string,
): TemplateResult | typeof nothing {
  if (type !== "rating" && type !== "nps" && type !== "statement") return nothing;
  const { words } = editor;
  const [low, high] = type === "nps" ? [0, 10] : [1, 5];
  return html`<div class="field-pair">
      ${renderTextField(editor, { path: `${at}.labels.${low}`, label: words.editor.low(low) })}
      ${renderTextField(editor, { path: `${at}.labels.${high}`, label: words.editor.low(high) })}
    </div>
    <p class="quiet small">${words.editor.labelsHint}</p>`;
}

function renderTypeSettings(editor: Editor, question: DraftQuestion, index: number) {
  const { words } = editor;
  const flag = (key: "required" | "notApplicable" | "multiple" | "allowOther", label: string) =>
    html`<label class="check">
      <input
        type="checkbox"
        class=${`flag-${key}`}
        .checked=${live(question[key] === true)}
        @change=${(event: Event) => {
          const { checked } = event.currentTarget as HTMLInputElement;
          const value = checked || (key === "required" ? false : undefined);
          editor.edit(changeQuestion(editor.content, index, { [key]: value }));
        }}
      />
      <span>${label}</span>
    </label>`;
  const { type } = question;
  return html`${type === "rating" ? renderStyle(editor, question, index) : nothing}
    ${type === "comment" ? renderMaxLength(editor, question, index) : nothing}
    <div class="checks">
      ${type === "contact" ? nothing : flag("required", words.editor.requiredLabel)}
      ${type === "statement" ? flag("notApplicable", words.editor.notApplicable) : nothing}
      ${
        type === "choice"
          ? html`${flag("multiple", words.editor.multiple)}${flag("allowOther", words.editor.allowOther)}`
          : nothing
      }
    </div>`;
}

const styles = ["stars", "faces", "numbers"] as const;

function renderStyle(editor: Editor, question: DraftQuestion, index: number): TemplateResult {
  const { words, content } = editor;
  const current = question.style ?? "stars";
  return html`<label class="field field-short">
    <span>${words.editor.style}</span>
    <select
      .value=${live(current)}
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        const style = styles.find((one) => one === value);
        editor.edit(changeQuestion(content, index, { style }));
      }}
    >
      ${styles.map(
        (style) =>
          html`<option value=${style} ?selected=${style === current}>${words.editor.styles[style]}</option>`,
      )}
    </select>
  </label>`;
}

function renderMaxLength(editor: Editor, question: DraftQuestion, index: number): TemplateResult {
  const { words, locale } = editor;
  return html`<label class="field field-short">
    <span>${words.editor.maxLength}</span>
    <input
      type="number"
      min="1"
      max=${limits.commentGraphemes}
      .value=${live(String(question.maxLength ?? ""))}
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLInputElement;
        const wanted = Math.round(Number(value));
        const maxLength =
          value === "" ? undefined : Math.min(Math.max(wanted, 1), limits.commentGraphemes);
        editor.edit(changeQuestion(editor.content, index, { maxLength }));
      }}
    />
    <span class="quiet small"
      >${words.editor.maxLengthHint(locale.format.count(limits.commentGraphemes))}</span
    >
  </label>`;
}

function renderUnofficial(editor: Editor, index: number): TemplateResult {
  const { words } = editor;
  const confirm = () => {
    editor.edit(changeQuestion(editor.content, index, { unofficial: undefined }));
    editor.notify({ text: words.editor.madeOfficial });
  };
  return html`<div class="unofficial">
    <p><span class="mark mark-attention">${words.editor.unofficial}</span></p>
    <p class="small">${words.editor.unofficialText}</p>
    <wa-button size="s" appearance="outlined" @click=${confirm}
      >${words.editor.makeOfficial}</wa-button
    >
  </div>`;
}

function renderId({ words, fixedIds }: Editor, { id }: DraftQuestion): TemplateResult {
  return html`<details class="item-id">
    <summary><span class="quiet">${words.editor.id}</span> <code>${id}</code></summary>
    <p class="quiet small">${fixedIds.has(id) ? words.editor.idFixed : words.editor.idOpen}</p>
  </details>`;
}
