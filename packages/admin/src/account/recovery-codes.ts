import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { localeOf, type Locale } from "../locale.ts";
import { accountTexts } from "./texts/index.ts";

/** `<recovery-codes>`: shows new codes this once; fires `saved` when the person has kept them. */
@customElement("recovery-codes")
export class RecoveryCodesList extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) codes: readonly string[] = [];
  @state() private isCopied = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #text(): string {
    return `Respons\n${location.host}\n\n${this.codes.join("\n")}\n`;
  }

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.codes.join("\n"));
      this.isCopied = true;
    } catch {
      // The codes stand on the page and can be marked by hand.
      this.isCopied = false;
    }
  };

  readonly #download = () => {
    const { secondStep } = accountTexts[this.locale.language];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#text], { type: "text/plain" }));
    link.download = secondStep.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  override render(): TemplateResult {
    const { secondStep } = accountTexts[this.locale.language];
    const saved = () => this.dispatchEvent(new CustomEvent("saved"));
    return html`<div class="recovery-codes">
      <p>${secondStep.codesLead}</p>
      <ol class="codes" id="recovery-codes">
        ${this.codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ol>
      <div class="actions" data-print="no">
        <wa-button id="copy-codes" size="s" appearance="outlined" @click=${this.#copy}
          >${secondStep.copy}</wa-button
        >
        <wa-button id="download-codes" size="s" appearance="outlined" @click=${this.#download}
          >${secondStep.download}</wa-button
        >
        <wa-button id="print-codes" size="s" appearance="outlined" @click=${printPage}
          >${secondStep.print}</wa-button
        >
        <span role="status">${this.isCopied ? secondStep.copied : nothing}</span>
      </div>
      <wa-button id="codes-saved" variant="brand" data-print="no" @click=${saved}
        >${secondStep.saved}</wa-button
      >
    </div>`;
  }
}

function printPage(): void {
  globalThis.print();
}
