import { textIn, type Codebook } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import {
  record,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from "../form-maker/model/edit-history.ts";
import type { ApiProblem } from "../http.ts";
import { renderLoading, renderProblem, wordsOf } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { createCodebookApi } from "./api.ts";
import type { CodebookEditing } from "./codebook-editing.ts";
import { renderCodebookTree } from "./codebook-tree.ts";
import {
  addCode,
  addDimension,
  listItems,
  makeId,
  type CodebookDraft,
  type Item,
} from "./edit-codebook.ts";
import { renderAdd, renderItemFields } from "./item-fields.ts";
import { codebookTexts } from "./texts/index.ts";
import { keepUnsaved, takeUnsaved } from "./unsaved.ts";

/** `<codebook-page>`: one codebook as a tree, and the fields of what is open in it. */
@customElement("codebook-page")
export class CodebookPage extends StaffPage {
  @state() private saved: Codebook | undefined;
  @state() private history: EditHistory<CodebookDraft> | undefined;
  @state() private openId: string | undefined;
  @state() private isSaving = false;
  @state() private problem: ApiProblem | undefined;
  @state() private fault: "nameMissing" | "refused" | undefined;
  @state() private said = "";
  #loading: string | undefined;
  #focusItem = false;

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() =>
        this.#isChanged
          ? [{ keys: "s", text: this.#words.keys.save, run: () => void this.#save() }]
          : [],
      ),
    );
  }

  get #words() {
    return codebookTexts[this.staff.locale.language];
  }

  get #slug(): string {
    return this.params["codebook"] ?? "";
  }

  get #isChanged(): boolean {
    const { history, saved } = this;
    if (!history || !saved) return false;
    const { name, dimensions } = history.present;
    return JSON.stringify([name, dimensions]) !== JSON.stringify([saved.name, saved.dimensions]);
  }

  protected get heading(): string {
    const name = this.history?.present.name;
    return (name && textIn(name, this.staff.locale.language)) || this.#words.untitled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeunload", this.#leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#leaving);
    const { saved, history } = this;
    if (!saved || !history || !this.#isChanged) return;
    const { slug, revision } = saved;
    keepUnsaved({ person: this.staff.session.id, slug, revision, draft: history.present });
  }

  readonly #leaving = (event: BeforeUnloadEvent) => {
    if (this.#isChanged) event.preventDefault();
  };

  protected override willUpdate(): void {
    if (this.#loading === this.#slug) return;
    this.#loading = this.#slug;
    void this.#load();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#focusItem) return;
    this.#focusItem = false;
    this.querySelector<HTMLElement>("#item-heading")?.focus();
  }

  async #load(): Promise<void> {
    const slug = this.#slug;
    this.problem = undefined;
    const result = await createCodebookApi(this.staff.http).get(slug);
    if (slug !== this.#slug) return;
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.#take(result.value);
    const kept = takeUnsaved(this.staff.session.id, slug, result.value.revision);
    if (kept && this.history) this.history = record(this.history, kept, Date.now());
  }

  #take(codebook: Codebook): void {
    const { name, dimensions } = codebook;
    this.saved = codebook;
    this.history = startHistory({ name, dimensions });
    this.openId ??= dimensions[0]?.id;
  }

  async #save(): Promise<void> {
    const { history, saved, staff } = this;
    if (!history || !saved || this.isSaving) return;
    const { name, dimensions } = history.present;
    const unnamed = listItems(history.present).find((item) => isUnnamed(item.name));
    this.problem = undefined;
    this.fault = unnamed || isUnnamed(name) ? "nameMissing" : undefined;
    if (unnamed) this.openId = unnamed.id;
    if (this.fault) return;
    this.isSaving = true;
    const body = { name, dimensions: [...dimensions], revision: saved.revision };
    const result = await createCodebookApi(staff.http).write(saved.slug, body);
    this.isSaving = false;
    if (!result.ok) {
      if (result.problem.kind === "input-invalid") this.fault = "refused";
      else this.problem = result.problem;
      return;
    }
    keepUnsaved(undefined);
    this.saved = result.value;
    staff.notify({ text: this.#words.saved });
  }

  readonly #edit: CodebookEditing["edit"] = (draft, { field, said = "" } = {}) => {
    if (!this.history) return;
    this.history = record(this.history, draft, Date.now(), field);
    this.said = said;
    if (this.openId === undefined) return;
    // What was open may be gone: its neighbour is the next best.
    if (!listItems(draft).some(({ id }) => id === this.openId))
      this.openId = draft.dimensions[0]?.id;
  };

  readonly #add = (above: Item | undefined, name: string) => {
    const draft = this.history?.present;
    if (!draft) return;
    const { language } = this.staff.locale;
    const names = { [language]: name };
    const id = makeId(draft, above?.id, name);
    const said = this.#words.said.added(name);
    if (above) {
      // Several are added one after the other: the field for the next stays where it is.
      this.#edit(addCode(draft, above.id, { id, name: names }), { said });
      return;
    }
    this.#edit(addDimension(draft, { id, name: names, multiple: true, codes: [] }), { said });
    this.openId = id;
    this.#focusItem = true;
  };

  #step(step: typeof undo): void {
    if (this.history) this.history = step(this.history);
  }

  override render(): TemplateResult {
    const { staff, history } = this;
    const words = this.#words;
    return html`${renderFollowUpTabs(staff, "codebooks")}
      <header class="page-head">
        <p><a id="back" href=${toPath({ page: "codebooks" })}>${words.back}</a></p>
        ${this.renderHeading()}
      </header>
      ${
        history
          ? this.#renderEditor(history)
          : this.problem
            ? renderProblem(this.problem, staff.locale, () => void this.#load())
            : renderLoading(staff.locale)
      }`;
  }

  #renderEditor(history: EditHistory<CodebookDraft>): TemplateResult {
    const words = this.#words;
    const editing: CodebookEditing = {
      locale: this.staff.locale,
      words,
      draft: history.present,
      used: new Set(this.saved?.used),
      mayEdit: may(this.staff, "code-responses"),
      openId: this.openId,
      open: (id) => {
        this.openId = id;
        this.#focusItem = true;
      },
      edit: this.#edit,
      add: this.#add,
    };
    const item = listItems(history.present).find(({ id }) => id === this.openId);
    return html`${editing.mayEdit ? this.#renderBar(history) : html`<p class="quiet">${words.readOnly}</p>`}
      <p class="visually-hidden" role="status">${this.said}</p>
      <div class="codebook-editor">
        <section aria-labelledby="tree-heading">
          <h2 id="tree-heading">${words.editor.tree}</h2>
          ${renderCodebookTree(editing)} ${editing.mayEdit ? renderAdd(editing, undefined, "") : nothing}
        </section>
        ${
          item
            ? renderItemFields(editing, item)
            : html`<section class="apart"><h2>${words.editor.chooseTitle}</h2><p>${words.editor.choose}</p></section>`
        }
      </div>`;
  }

  #renderBar({ past, future }: EditHistory<CodebookDraft>): TemplateResult {
    const words = this.#words;
    const { locale } = this.staff;
    const isChanged = this.#isChanged;
    return html`<div class="codebook-bar">
      <wa-button id="save-codebook" variant="brand" ?disabled=${!isChanged} ?loading=${this.isSaving}
        @click=${() => void this.#save()}>${this.isSaving ? words.saving : words.save}</wa-button>
      <span class="quiet" role="status" data-save=${isChanged ? "unsaved" : "saved"}>${isChanged ? words.unsaved : words.upToDate}</span>
      ${renderStep("undo-edit", words.undo, "rotate-left", past.length > 0, () => this.#step(undo))}
      ${renderStep("redo-edit", words.redo, "rotate-right", future.length > 0, () => this.#step(redo))}
      ${this.fault ? html`<p class="fault" role="alert">${words.faults[this.fault]}</p>` : nothing}
      ${this.problem ? html`<p class="fault" role="alert">${wordsOf(this.problem, locale)}</p>` : nothing}
    </div>`;
  }
}

function renderStep(
  id: string,
  text: string,
  icon: string,
  isPossible: boolean,
  run: () => void,
): TemplateResult {
  return html`<button type="button" class="icon-button" id=${id} aria-label=${text} title=${text}
    aria-disabled=${isPossible ? "false" : "true"} @click=${run}><wa-icon name=${icon}></wa-icon></button>`;
}

const isUnnamed = (name: Record<string, string>): boolean =>
  Object.values(name).every((text) => text.trim() === "");
