import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { localeOf, type Locale } from "../locale.ts";
import type { AccountApi } from "./api.ts";
import "./second-step-proof.ts";
import { accountTexts } from "./texts/index.ts";

/** `<verify-dialog>`: asks who it is before a sensitive change, over whatever was being done. */
@customElement("verify-dialog")
export class VerifyDialog extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) api: AccountApi | undefined;
  @state() private isOpen = false;
  #asked: Promise<boolean> | undefined;
  #answer: ((isProved: boolean) => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** True when the person has shown who they are; requests that wait share one question. */
  ask(): Promise<boolean> {
    this.isOpen = true;
    this.#asked ??= new Promise((resolve) => {
      this.#answer = resolve;
    });
    return this.#asked;
  }

  #close(isProved: boolean): void {
    this.#answer?.(isProved);
    this.#asked = undefined;
    this.#answer = undefined;
    this.isOpen = false;
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.#close(false);
  };

  override render(): TemplateResult | typeof nothing {
    const { verify } = accountTexts[this.locale.language];
    if (!this.isOpen) return nothing;
    return html`<wa-dialog
      id="verify-dialog"
      open
      label=${verify.title}
      @wa-after-hide=${this.#hidden}
    >
      <div class="dialog-body">
        <p>${verify.lead}</p>
        <second-step-proof
          password
          .locale=${this.locale}
          .api=${this.api}
          @proved=${() => this.#close(true)}
        ></second-step-proof>
      </div>
    </wa-dialog>`;
  }
}
