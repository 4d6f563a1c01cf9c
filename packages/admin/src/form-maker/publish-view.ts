import { toPublished, type FormDraft, type PublishFault } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { toPath } from "../router.ts";
import type { ReviewAction } from "./api.ts";
import type { Editor } from "./editor.ts";
import { languageInSentence } from "./languages.ts";
import { faultInWords } from "./place-words.ts";
import { renderReview } from "./review-section.ts";

/** What can be done with a draft; each answers with a problem, or with nothing when done. */
export interface PublishActions {
  publish(): Promise<ApiProblem | undefined>;
  review(action: ReviewAction, note?: string): Promise<ApiProblem | undefined>;
  discard(): Promise<ApiProblem | undefined>;
}

/** `<publish-view>`: what is missing, review, and publishing. Fires `go-to-fault`. */
@customElement("publish-view")
export class PublishView extends LitElement {
  @property({ attribute: false }) editor!: Editor;
  @property({ attribute: false }) draft!: FormDraft;
  @property({ attribute: false }) faults: readonly PublishFault[] = [];
  @property({ attribute: false }) actions!: PublishActions;
  /** Id of whoever is at the screen. */
  @property() me = "";
  /** Whether the collector has everything that was typed. */
  @property({ type: Boolean }) isSaved = true;
  @state() private busy = false;
  @state() private problem: ApiProblem | undefined;
  @state() private publishedNow = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #run(act: () => Promise<ApiProblem | undefined>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    this.problem = await act();
    this.busy = false;
    return this.problem === undefined;
  }

  async #review(action: ReviewAction, note?: string): Promise<void> {
    if (!(await this.#run(() => this.actions.review(action, note)))) return;
    const { publish } = this.editor.words;
    const said = { submit: publish.submitted, approve: publish.approved, return: publish.returned };
    this.editor.notify({ text: said[action] });
  }

  readonly #publish = async () => {
    if (!(await this.#run(() => this.actions.publish()))) return;
    this.publishedNow = this.draft.publishedVersion ?? 1;
    await this.updateComplete;
    this.querySelector<HTMLElement>("#published")?.focus();
  };

  override render(): TemplateResult {
    const { words } = this.editor;
    if (this.publishedNow > 0 && !this.draft.isChanged) return this.#renderDone();
    return html`<section class="publish" aria-labelledby="publish-title">
      <h2 id="publish-title" tabindex="-1">${words.publish.title}</h2>
      ${this.#renderProblem()} ${this.#renderFaults()} ${renderReview(this.editor, this.draft, {
        me: this.me,
        isSaved: this.isSaved,
        run: (action, note) => this.#review(action, note),
      })} ${this.#renderActs()}
    </section>`;
  }

  #renderDone(): TemplateResult {
    const { publish } = this.editor.words;
    const { slug } = this.draft;
    return html`<section class="publish">
      <h2 id="published" tabindex="-1">${publish.done(this.publishedNow)}</h2>
      <p><a href=${toPath({ page: "form-channels", form: slug })}>${publish.channels}</a></p>
      <p><a href=${`/f/${slug}`} target="_blank" rel="noopener">${publish.see}</a></p>
    </section>`;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    const { words, locale } = this.editor;
    const { kind } = this.problem;
    return html`<wa-callout variant="warning" role="alert" data-problem=${kind}>
      ${kind === "publish-refused" ? words.publish.refused : locale.texts.problems[kind]}
    </wa-callout>`;
  }

  #renderFaults(): TemplateResult {
    const { publish } = this.editor.words;
    // That a second person must look is said where one asks them to.
    const faults = this.faults.filter(({ code }) => code !== "review-missing");
    if (faults.length === 0) return html`<p class="publish-ready">${publish.ready}</p>`;
    return html`<h3>${publish.faultsTitle(faults.length)}</h3>
      <ul class="fault-list">
        ${faults.map((fault) => html`<li>${this.#renderFault(fault)}</li>`)}
      </ul>`;
  }

  #renderFault(fault: PublishFault): TemplateResult {
    const said = faultInWords(this.editor, fault);
    if (fault.code === "no-questions" || fault.code === "unchanged") return html`${said}`;
    if (isInSettings(fault)) {
      const href = `${toPath({ page: "form-settings", form: this.draft.slug })}?field=${fault.path}`;
      return html`<a href=${href}>${said}</a>`;
    }
    const go = () => this.dispatchEvent(new CustomEvent("go-to-fault", { detail: fault }));
    return html`<button
      type="button"
      class="link"
      data-path=${fault.path}
      data-language=${fault.language ?? ""}
      @click=${go}
    >
      ${said}
    </button>`;
  }

  /** Languages that are not required and not complete stay behind. */
  #renderLanguages(): TemplateResult | typeof nothing {
    const { editor, draft } = this;
    const { languages } = editor.content;
    const published = toPublished(editor.content, draft.settings.requiredLanguages).languages;
    const left = languages.filter((tag) => !published.includes(tag));
    if (left.length === 0) return nothing;
    const names = left.map((tag) => languageInSentence(tag, editor.locale)).join(", ");
    return html`<p>${editor.words.publish.leftOut(names)}</p>`;
  }

  #renderActs(): TemplateResult {
    const { draft, editor } = this;
    const { publish } = editor.words;
    const { publishedVersion } = draft;
    return html`${this.#renderLanguages()}
      <p class="quiet">
        ${publishedVersion === null ? publish.first : publish.next(publishedVersion + 1)}
      </p>
      <div class="acts">
        <wa-button id="publish" variant="brand" ?loading=${this.busy} @click=${this.#publish}
          >${this.busy ? publish.publishing : publish.publish}</wa-button
        >
        ${
          publishedVersion !== null && draft.isChanged
            ? html`<wa-button
              id="discard"
              appearance="outlined"
              @click=${() => void this.#run(() => this.actions.discard())}
              >${publish.discard}</wa-button
            >`
            : nothing
        }
      </div>`;
  }
}

/** Faults of what stands beside the questions lead to the settings. */
function isInSettings({ path }: PublishFault): boolean {
  return !/^(?:title|questions|languages)(?:\.|$)/.test(path);
}
