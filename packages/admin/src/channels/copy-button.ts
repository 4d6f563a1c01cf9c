import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { localeOf, type Locale } from "../locale.ts";
import { channelWords } from "./channel-words.ts";

/** `<copy-button>`: puts `text` on the clipboard and says so. */
@customElement("copy-button")
export class CopyButton extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) text = "";
  /** What is copied, for who does not see what stands beside the button. */
  @property() what = "";
  @state() private outcome: "copied" | "notCopied" | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("text")) this.outcome = undefined;
  }

  readonly #copy = async () => {
    this.outcome = undefined;
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = "copied";
    } catch {
      this.outcome = "notCopied";
    }
  };

  override render(): TemplateResult {
    const words = channelWords(this.locale.language);
    return html`<wa-button size="s" appearance="outlined" @click=${this.#copy}
        >${words.copy}<span class="visually-hidden">: ${this.what}</span></wa-button
      >
      <span role="status" class="small">${this.outcome ? words[this.outcome] : ""}</span>`;
  }
}
