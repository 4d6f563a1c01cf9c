import { textIn, type PublishFault, type QuestionType } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderProblem, renderTask } from "../load-states.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { StaffPage } from "../staff-page.ts";
import { createFormApi } from "./api.ts";
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
import type { PublishView } from "./publish-view.ts";
import { renderQuestions } from "./questions-view.ts";
import { renderSaveState } from "./save-state.ts";
import { fieldId } from "./text-field.ts";
import { makerTexts } from "./texts/index.ts";
import "./translation-table.ts";
import type { TranslationTable } from "./translation-table.ts";

const views = ["questions", "languages", "paths", "publish", "preview"] as const;
type View = (typeof views)[number];

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
    this.addController(new PageShortcuts(() => this.#shortcuts));
  }

  get #shortcuts() {
    const words = makerTexts(this.staff.locale.language);
    return [
      ...views.slice(0, 4).map((view, index) => ({
        keys: String(index + 1),
        text: words.views[view],
        run: () => {
          this.view = view;
        },
      })),
      { keys: "Ctrl+Z", text: words.undo },
      { keys: "Ctrl+Shift+Z", text: words.redo },
    ];
  }

  get #form(): string {
    return this.params["form"] ?? "";
  }

  protected get heading(): string {
    const { state } = this.#session;
    const title = state.status === "done" ? state.value.content.title : {};
    const { language } = this.staff.locale;
    return textIn({ ...title }, language) || this.#form;
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

  override connectedCallback(): void {
    super.connectedCallback();
    // On the window: where a button goes with what it did, nothing has the focus.
    addEventListener("keydown", this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#pressed);
    const { state } = this.#session;
    if (state.status === "done") void state.value.flush();
  }

  protected override willUpdate(): void {
    this.#session.runFor(this.#form);
  }

  readonly #pressed = (event: KeyboardEvent) => {
    const { state } = this.#session;
    if (state.status !== "done" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === "z" && event.shiftKey) || key === "y";
    if (key !== "z" && !isRedo) return;
    // The note to whoever sent the draft is none of the draft's.
    if (event.target instanceof Element && event.target.closest(".send-back")) return;
    event.preventDefault();
    if (isRedo) state.value.redo();
    else state.value.undo();
  };

  override render(): TemplateResult {
    const { locale } = this.staff;
    const { state } = this.#session;
    const words = makerTexts(locale.language);
    return html`<header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${state.status === "done" ? renderDraftState(state.value, words) : nothing}
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
        ${this.#renderViews(editor)} ${renderSaveState(session, editor)}
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

  #renderViews({ words }: Editor): TemplateResult {
    return html`<div class="view-choice" role="group" aria-label=${words.views.label}>
      ${views.map(
        (view) =>
          html`<button
            type="button"
            class=${`view view-${view}`}
            aria-pressed=${view === this.view ? "true" : "false"}
            @click=${() => (this.view = view)}
          >
            ${words.views[view]}
          </button>`,
      )}
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
    const [first = ""] =
      this.#session.state.status === "done" ? this.#session.state.value.content.languages : [];
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
    for (const list of this.querySelectorAll<TranslationTable | PublishView>(
      "question-list, option-list",
    )) {
      await list.updateComplete;
    }
    await this.updateComplete;
  }
}
