import type { FormDraft } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { ApiProblem, Http } from "../http.ts";
import type { Locale } from "../locale.ts";
import { createFormApi } from "./api.ts";
import { languageInSentence } from "./languages.ts";
import type { MakerTexts } from "./texts/sv.ts";

/** `<closing-section>`: closes the form with a message in each language, and opens it again. */
@customElement("closing-section")
export class ClosingSection extends LitElement {
  @property({ attribute: false }) words!: MakerTexts["settings"];
  @property({ attribute: false }) locale!: Locale;
  @property({ attribute: false }) draft!: FormDraft;
  @property({ attribute: false }) http!: Http;
  @state() private message: Record<string, string> = {};
  @state() private isMissing = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #languages(): string[] {
    const { content, settings } = this.draft;
    return content.languages.filter((tag) => settings.requiredLanguages.includes(tag));
  }

  /** What stands in the field: typed, as it was closed with, or words to begin with. */
  #messageIn(language: string): string {
    const offered: Record<string, string> = this.words.closedMessages;
    return (
      this.message[language] ?? this.draft.closedMessage?.[language] ?? offered[language] ?? ""
    );
  }

  async #send(message: Record<string, string> | null): Promise<void> {
    this.problem = undefined;
    const result = await createFormApi(this.http).setClosing(this.draft.slug, message);
    if (result.ok) this.dispatchEvent(new CustomEvent("closing-changed", { detail: result.value }));
    else this.problem = result.problem;
  }

  readonly #close = () => {
    const entries = this.#languages.map((tag) => [tag, this.#messageIn(tag).trim()] as const);
    this.isMissing = entries.some(([, words]) => words === "");
    if (!this.isMissing) void this.#send(Object.fromEntries(entries));
  };

  override render(): TemplateResult {
    const { words, draft } = this;
    const isClosed = draft.closedMessage !== null;
    return html`<section class="closing" aria-labelledby="closing-title">
      <h2 id="closing-title">${words.closing}</h2>
      ${
        draft.publishedVersion === null
          ? html`<p class="quiet">${words.draftText}</p>`
          : html`<p>${isClosed ? words.closedText : words.openText}</p>
            ${this.#languages.map((tag) => this.#renderMessage(tag, isClosed))}
            ${this.isMissing ? html`<p class="fault" role="alert">${words.messageMissing}</p>` : nothing}
            ${this.#renderProblem()}
            <div class="acts">
              ${
                isClosed
                  ? html`<wa-button id="reopen" appearance="outlined" @click=${() => void this.#send(null)}
                    >${words.reopen}</wa-button
                  >`
                  : html`<wa-button id="close-form" appearance="outlined" @click=${this.#close}
                    >${words.close}</wa-button
                  >`
              }
            </div>`
      }
    </section>`;
  }

  #renderMessage(tag: string, isClosed: boolean): TemplateResult {
    const id = `closing-${tag}`;
    return html`<div class="field">
      <label for=${id}>${this.words.message(languageInSentence(tag, this.locale))}</label>
      <textarea
        id=${id}
        lang=${tag}
        rows="2"
        data-setting=${tag === this.#languages[0] ? "closedMessage" : nothing}
        maxlength="1000"
        ?readonly=${isClosed}
        .value=${live(this.#messageIn(tag))}
        @input=${(event: Event) => {
          const { value } = event.currentTarget as HTMLTextAreaElement;
          this.message = { ...this.message, [tag]: value };
        }}
      ></textarea>
    </div>`;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    return html`<wa-callout variant="warning" role="alert"
      >${this.locale.texts.problems[this.problem.kind]}</wa-callout
    >`;
  }
}
