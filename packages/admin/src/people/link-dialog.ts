import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import type { SignInLink } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { localeOf, type Locale } from "../locale.ts";
import { peopleWords } from "./people-words.ts";

/** `<link-dialog>`: shows a one-time link this once, to be copied and handed over. */
@customElement("link-dialog")
export class LinkDialog extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @state() private link: SignInLink | undefined;
  @state() private email = "";
  @state() private isCopied = false;
  @query("wa-input") private field!: HTMLInputElement | null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(link: SignInLink, email: string): void {
    this.link = link;
    this.email = email;
    this.isCopied = false;
  }

  readonly #copy = async () => {
    // Where the browser keeps the clipboard shut, the marked text can be copied by hand.
    this.field?.select();
    try {
      await navigator.clipboard.writeText(this.link?.url ?? "");
      this.isCopied = true;
    } catch {
      this.isCopied = false;
    }
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.link = undefined;
  };

  override render(): TemplateResult | typeof nothing {
    const { link } = this;
    if (!link) return nothing;
    const words = peopleWords(this.locale.language).link;
    const lead = link.mail === "no-mail" ? words[link.mail] : words[link.mail](this.email);
    return html`<wa-dialog id="link" open label=${words[link.purpose]} @wa-after-hide=${this.#hidden}>
      <div class="dialog-body">
        <p>${lead}</p>
        <wa-input id="link-url" readonly label=${words.label} .value=${link.url}></wa-input>
        <div class="copy-line">
          <wa-button id="copy-link" variant="brand" @click=${this.#copy}>${words.copy}</wa-button>
          <span role="status">${this.isCopied ? words.copied : ""}</span>
        </div>
        <p class="quiet small">${words.once(this.locale.format.moment(link.expiresAt))}</p>
      </div>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.close}</wa-button>
    </wa-dialog>`;
  }
}
