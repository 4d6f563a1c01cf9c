import { textIn, type PublishFault, type QuestionType } from "@respons/wire";
import { html, nothing, type LitElement, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderProblem, renderTask } from "../load-states.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { StaffPage } from "../staff-page.ts";
import { createFormApi } from "./api.ts";
import { DraftKeys } from "./draft-keys.ts";
import { renderDraftState } from "./draft-state.ts";
import type { Editor } from "./editor.ts";
import "./form-preview.ts";
import { listFixedIds } from "./model/fixed-ids.ts";
import { insertQuestion, newQuestion, restoreLanguage } from "./model/draft-edits.ts";
import type { DraftSession } from "./model/draft-session.ts";
import { openSession } from "./open-session.ts";
import { renderPaths } from "./paths-view.ts";
import { toPreview } from "./preview/to-preview.ts";
import { createPublishActions } from "./publish-actions.ts";
import "./publish-view.ts";
import { renderQuestions } from "./questions-view.ts";
import { renderSaveState } from "./save-state.ts";
import { fieldId } from "./text-field.ts";
import { makerTexts } from "./texts/index.ts";
import "./translation-table.ts";
import { listEditorShortcuts, renderViewChoice, type View } from "./view-choice.ts";

/** `<form-edit-page>`: the form maker. */
@customElement("form-edit-page")
export class FormEditPage extends StaffPage {
  @state() private view: View = "questions";
  @state() private language = "";
  @state() private open = -1;
  @state() private pointedAt: PublishFault | undefined;
  #fixedIds: ReadonlySet<string> = new Set();

  readonly #session = new ApiTask(this, () => this.#load());

  constructor() {
    super();
    this.addController(new DraftKeys(() => this.#draft));
    const words = () => makerTexts(this.staff.locale.language);
    this.addController(new PageShortcuts(() => listEditorShortcuts(words(), this.#show)));
  }

  readonly #show = (view: View) => {
    this.view = view;
  };

  get #draft(): DraftSession | undefined {
    const { state } = this.#session;
    return state.status === "done" ? state.value : undefined;
  }

  get #form(): string {
    return this.params["form"] ?? "";
  }

  protected get heading(): string {
    const { language } = this.staff.locale;
    return textIn({ ...this.#draft?.content.title }, language) || this.#form;
  }

  async #load() {
    const api = createFormApi(this.staff.http);
    const [session, versions] = await Promise.all([
      openSession(this.#form, api, () => this.requestUpdate()),
      api.listVersions(this.#form),
    ]);
    if (versions.ok) this.#fixedIds = listFixedIds(versions.value);
    return session;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#draft?.flush();
  }

  protected override willUpdate(): void {
    this.#session.runFor(this.#form);
  }

  override render(): TemplateResult {
    const { locale } = this.staff;
    const { state } = this.#session;
    const words = makerTexts(locale.language);
    return html`<header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${this.#draft ? renderDraftState(this.#draft, words) : nothing}
        </div>
      </header>
      ${renderFormTabs(this.staff, this.#form, "form-edit")}
      ${
        state.status === "failed" && state.problem.kind === "not-found"
          ? renderProblem(state.problem, locale)
          : renderTask(this.#session, locale, (session) => this.#renderEditor(session))
      }`;
  }

  #editorOf(session: DraftSession): Editor {
    const { locale } = this.staff;
    const { languages } = session.content;
    const language = languages.includes(this.language) ? this.language : (languages[0] ?? "");
    return {
      locale,
      words: makerTexts(locale.language),
      get content() {
        return session.content;
      },
      language,
      fixedIds: this.#fixedIds,
      pointedAt: this.pointedAt,
      edit: (content, field) => session.edit(content, field),
      notify: (notice) => this.staff.notify(notice),
      restoreLanguage: (before, tag) => session.edit(restoreLanguage(session.content, before, tag)),
      restoreQuestion: (index, question) =>
        session.edit(insertQuestion(session.content, index, question)),
    };
  }

  #renderEditor(session: DraftSession): TemplateResult {
    const editor = this.#editorOf(session);
    return html`<div class="editor" data-view=${this.view}>
      <div class="editor-bar">
        ${renderViewChoice(editor.words, this.view, this.#show)} ${renderSaveState(session, editor)}
      </div>
      <div class="editor-work">${this.#renderView(session, editor)}</div>
      <aside class="editor-preview" aria-label=${editor.words.preview.title}>
        ${
          editor.content.questions.length > 0
            ? html`<form-preview
              .words=${editor.words.preview}
              .definition=${toPreview(session.form, editor.content)}
              .look=${session.draft.settings.look}
              .language=${editor.language}
            ></form-preview>`
            : html`<p class="empty quiet">${editor.words.preview.empty}</p>`
        }
      </aside>
    </div>`;
  }

  #renderView(session: DraftSession, editor: Editor): TemplateResult | typeof nothing {
    switch (this.view) {
      case "questions":
        return renderQuestions(editor, {
          open: this.open,
          openQuestion: (index) => (this.open = index),
          writeIn: (language) => (this.language = language),
          add: (type) => void this.#add(editor, type),
        });
      case "languages":
        return html`<translation-table .editor=${editor}></translation-table>`;
      case "paths":
        return renderPaths(editor, (index) => this.#goTo(index));
      case "publish":
        return html`<publish-view
          .editor=${editor}
          .draft=${session.draft}
          .faults=${session.draft.faults}
          .actions=${createPublishActions(session, this.staff)}
          .me=${this.staff.session.id}
          .isSaved=${session.isSaved}
          @go-to-fault=${({ detail }: CustomEvent<PublishFault>) => void this.#goToFault(detail)}
        ></publish-view>`;
      case "preview":
        return nothing;
    }
  }

  async #add(editor: Editor, type: QuestionType): Promise<void> {
    const { content } = editor;
    const index = content.questions.length;
    editor.edit(insertQuestion(content, index, newQuestion(content, type)));
    this.open = index;
    await this.#focusField(`questions.${index}.text`, editor.language);
  }

  #goTo(index: number): void {
    this.view = "questions";
    this.open = index;
    void this.#settled().then(() =>
      this.querySelector<HTMLElement>(`#question-open-${index}`)?.focus(),
    );
  }

  async #goToFault(fault: PublishFault): Promise<void> {
    this.pointedAt = fault;
    if (fault.path === "languages") {
      this.view = "languages";
      return;
    }
    const [, position] = fault.path.split(".");
    if (position !== undefined) this.open = Number(position);
    const [first = ""] = this.#draft?.content.languages ?? [];
    this.language = fault.language ?? first;
    this.view = "questions";
    const found = await this.#focusField(fault.path, this.language);
    if (!found && position !== undefined) this.#goTo(Number(position));
  }

  async #focusField(path: string, language: string): Promise<boolean> {
    await this.#settled();
    const field = this.querySelector<HTMLElement>(`#${CSS.escape(fieldId(path, language))}`);
    field?.focus();
    field?.scrollIntoView({ block: "center" });
    return field !== null;
  }

  /** When the lists inside have drawn too. */
  async #settled(): Promise<void> {
    await this.updateComplete;
    for (const list of this.querySelectorAll<LitElement>("question-list, option-list")) {
      await list.updateComplete;
    }
    await this.updateComplete;
  }
}
