import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { limits, type QuestionType } from "@respons/wire";
import type { Editor } from "./editor.ts";
import { languageInSentence } from "./languages.ts";
import { findHints } from "./model/plain-language.ts";
import { listTexts, writeText } from "./model/text-places.ts";

/** Where the number of characters that are left begins to matter. */
const NEAR = 100;

export interface TextFieldOptions {
  path: string;
  label: string;
  /** Set where the text is a question, for hints on what is asked. */
  type?: QuestionType;
  hint?: string;
  /** Called when one leaves the field after a change. */
  left?: (words: string) => void;
  rows?: number;
}

/** One text of the draft in the language written in, with what helps to write it. */
export function renderTextField(editor: Editor, options: TextFieldOptions): TemplateResult {
  const { words, language, locale } = editor;
  const { path, label, hint } = options;
  const value = textAt(editor, path)[language] ?? "";
  const id = fieldId(path, language);
  const isPointedAt = editor.pointedAt?.path === path && value.trim() === "";
  const left = limits.text - value.length;
  const source = sourceOf(editor, path);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      source
        ? html`<p class="quiet small source-text">
          ${words.editor.source(languageInSentence(source.language, locale))}
          <span lang=${source.language}>${source.words}</span>
        </p>`
        : nothing
    }
    <textarea
      id=${id}
      lang=${language}
      rows=${options.rows ?? 1}
      maxlength=${limits.text}
      aria-invalid=${isPointedAt ? "true" : nothing}
      aria-describedby=${`${id}-notes`}
      .value=${live(value)}
      @input=${(event: Event) => {
        const { value: typed } = event.currentTarget as HTMLTextAreaElement;
        editor.edit(writeText(editor.content, path, language, typed), `${path} ${language}`);
      }}
      @change=${(event: Event) => options.left?.((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    <div id=${`${id}-notes`} class="field-notes">
      ${isPointedAt ? html`<p class="fault">${words.publish.faults["text-missing"]}</p>` : nothing}
      ${hint ? html`<p class="quiet small">${hint}</p>` : nothing}
      ${left < NEAR ? html`<p class="small number">${words.editor.left(left)}</p>` : nothing}
      ${renderHints(editor, value, language, options.type)}
    </div>
  </div>`;
}

/** What may be hard to answer in the text, in the reader's language. */
export function renderHints(
  { words }: Editor,
  text: string,
  language: string,
  type?: QuestionType,
): TemplateResult | typeof nothing {
  const hints = findHints(text, language, type);
  if (hints.length === 0) return nothing;
  return html`<ul class="hints" aria-label=${words.hints.title}>
    ${hints.map((hint) => html`<li>${words.hints.words(hint)}</li>`)}
  </ul>`;
}

/** Id of the field of one text; links of faults lead there. */
export function fieldId(path: string, language: string): string {
  return `field-${path.replaceAll(".", "-")}-${language}`;
}

function textAt({ content }: Editor, path: string): Record<string, string> {
  return listTexts(content).find((place) => place.path === path)?.text ?? {};
}

/** The text in the form's first language, while one writes in another. */
function sourceOf(editor: Editor, path: string): { language: string; words: string } | undefined {
  const [first = ""] = editor.content.languages;
  const words = textAt(editor, path)[first]?.trim();
  return words && first !== editor.language ? { language: first, words } : undefined;
}
