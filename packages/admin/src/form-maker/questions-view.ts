import type { QuestionType } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import "./add-question.ts";
import type { Editor } from "./editor.ts";
import { languageLabel } from "./languages.ts";
import "./question-list.ts";
import { renderTextField } from "./text-field.ts";

interface QuestionsView {
  /** Place of the open question; -1 for none. */
  open: number;
  openQuestion: (index: number) => void;
  writeIn: (language: string) => void;
  add: (type: QuestionType) => void;
}

/** The name, the questions in the language written in, and what can be added. */
export function renderQuestions(editor: Editor, view: QuestionsView): TemplateResult {
  const { words, content, locale } = editor;
  return html`${
    content.languages.length > 1
      ? html`<div class="writing-language" role="group" aria-label=${words.writesIn}>
            <span class="quiet">${words.writesIn}</span>
            ${content.languages.map(
              (tag) =>
                html`<button
                  type="button"
                  class="view"
                  aria-pressed=${tag === editor.language ? "true" : "false"}
                  @click=${() => view.writeIn(tag)}
                >
                  ${languageLabel(tag, locale)}
                </button>`,
            )}
          </div>`
      : nothing
  }
      ${renderTextField(editor, { path: "title", label: words.editor.title })}
      ${
        content.questions.length === 0
          ? html`<div class="empty">
            <h2>${words.editor.emptyTitle}</h2>
            <p class="quiet">${words.editor.empty}</p>
          </div>`
          : html`<h2 class="visually-hidden">${words.editor.listLabel}</h2>
            <question-list
              .editor=${editor}
              .open=${view.open}
              @open-question=${({ detail }: CustomEvent<number>) => view.openQuestion(detail)}
            ></question-list>`
      }
      <add-question
        .editor=${editor}
        @add-question=${({ detail }: CustomEvent<QuestionType>) => view.add(detail)}
      ></add-question>`;
}
