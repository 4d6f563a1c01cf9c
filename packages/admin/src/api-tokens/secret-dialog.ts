import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { localeOf, type Locale } from "../locale.ts";
import { tokenTexts } from "./texts/index.ts";

/** `<token-secret-dialog>`: shows a new token this once, to be copied. */
@customElement("token-secret-dialog")
export class TokenSecretDialog extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @state() private secret = "";
  @state() private isCopied = false;
  @query("wa-input") private field!: HTMLInputElement | null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(secret: string): void {
    this.secret = secret;
    this.isCopied = false;
  }

  readonly #copy = async () => {
    // Where the browser keeps the clipboard shut, the marked text can be copied by hand.
    this.field?.select();
    try {
      await navigator.clipboard.writeText(this.secret);
      this.isCopied = true;
    } catch {
      this.isCopied = false;
    }
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.secret = "";
  };

  override render(): TemplateResult | typeof nothing {
    if (!this.secret) return nothing;
    const words = tokenTexts[this.locale.language].secret;
    return html`<wa-dialog id="token-secret" open label=${words.title} @wa-after-hide=${this.#hidden}>
      <div class="dialog-body">
        <p>${words.lead}</p>
        <wa-input id="secret" readonly label=${words.label} .value=${this.secret}></wa-input>
        <div class="copy-line">
          <wa-button id="copy-secret" variant="brand" @click=${this.#copy}>${words.copy}</wa-button>
          <span role="status">${this.isCopied ? words.copied : ""}</span>
        </div>
        <p class="quiet small">${words.use}</p>
      </div>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.close}</wa-button>
    </wa-dialog>`;
  }
}
