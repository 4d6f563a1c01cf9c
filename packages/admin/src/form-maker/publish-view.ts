import { type draftStates, type FormDraft, type PublishFault } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { toPath } from "../router.ts";
import type { ReviewAction } from "./api.ts";
import type { Editor } from "./editor.ts";
import { placeInWords } from "./place-words.ts";

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
  /** Whether the collector has everything that was typed. */
  @property({ type: Boolean }) isSaved = true;
  @state() private busy = false;
  @state() private problem: ApiProblem | undefined;
  @state() private publishedNow = 0;
  @state() private note = "";
  @state() private isReturning = false;

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
      ${this.#renderProblem()} ${this.#renderFaults()} ${this.#renderReview()} ${this.#renderActs()}
    </section>`;
  }

  #renderDone(): TemplateResult {
    const { publish } = this.editor.words;
    const { slug } = this.draft;
    return html`<section class="publish">
      <h2 id="published" tabindex="-1" role="status">${publish.done(this.publishedNow)}</h2>
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
    const { publish } = this.editor.words;
    const said = publish.faults[fault.code];
    if (isInSettings(fault)) {
      const href = `${toPath({ page: "form-settings", form: this.draft.slug })}?field=${fault.path}`;
      return html`<a href=${href}>${said} (${publish.inSettings})</a>`;
    }
    if (fault.code === "no-questions" || fault.code === "unchanged") return html`${said}`;
    const go = () => this.dispatchEvent(new CustomEvent("go-to-fault", { detail: fault }));
    return html`<button type="button" class="link" data-path=${fault.path} @click=${go}>
      ${said}: ${placeInWords(this.editor, fault)}
    </button>`;
  }

  #renderReview(): TemplateResult | typeof nothing {
    const { draft, editor } = this;
    const { publish } = editor.words;
    if (!draft.isChanged && draft.publishedVersion !== null) return nothing;
    const words = {
      draft: draft.settings.reviewRequired ? publish.reviewAsked : publish.reviewFree,
      "in-review": publish.submitted,
      approved: publish.approved,
    } satisfies Record<(typeof draftStates)[number], string>;
    const act = (
      action: ReviewAction,
      label: string,
      run: () => void = () => void this.#review(action),
    ) =>
      html`<wa-button
        size="s"
        appearance="outlined"
        data-review=${action}
        ?disabled=${!this.isSaved}
        @click=${run}
        >${label}</wa-button
      >`;
    return html`<section class="review" aria-labelledby="review-title">
      <h3 id="review-title">${publish.review}</h3>
      <p>${words[draft.state]}</p>
      <div class="acts">
        ${draft.state === "draft" ? act("submit", publish.submit) : nothing}
        ${
          draft.state === "in-review"
            ? html`${act("approve", publish.approve)}
              ${act("return", publish.sendBack, () => this.#return())}`
            : nothing
        }
      </div>
      ${this.isReturning ? this.#renderNote() : nothing}
    </section>`;
  }

  #renderNote(): TemplateResult {
    const { publish } = this.editor.words;
    return html`<label class="field">
      <span>${publish.note}</span>
      <textarea
        id="review-note"
        rows="3"
        .value=${this.note}
        @input=${(event: Event) => (this.note = (event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </label>`;
  }

  #return(): void {
    if (this.isReturning) void this.#review("return");
    else {
      this.isReturning = true;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>("#review-note")?.focus());
    }
  }

  async #review(action: ReviewAction): Promise<void> {
    const note = this.note.trim() || undefined;
    if (!(await this.#run(() => this.actions.review(action, note)))) return;
    this.isReturning = false;
    this.note = "";
    const { publish } = this.editor.words;
    const said = { submit: publish.submitted, approve: publish.approved, return: publish.returned };
    this.editor.notify({ text: said[action] });
  }

  #renderActs(): TemplateResult {
    const { draft, editor } = this;
    const { publish } = editor.words;
    const { publishedVersion } = draft;
    return html`<p class="quiet">
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
