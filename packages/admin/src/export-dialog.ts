import type { ResponseFilter } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { exportPath, type ExportFormat } from "./export-path.ts";
import { localeOf, type Locale } from "./locale.ts";

const formats: readonly ExportFormat[] = ["excel", "csv", "jsonl"];

/** `<export-dialog>`: a button and the dialog where one chooses how to take the responses along. */
@customElement("export-dialog")
export class ExportDialog extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) filter: ResponseFilter = {};
  /** Slug; empty where no form is chosen yet. */
  @property() form = "";
  /** How many responses the file will have; undefined while that is not known. */
  @property({ attribute: false }) total: number | undefined;
  @state() private format: ExportFormat = "excel";
  @state() private isOpen = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { exporting } = this.locale.texts;
    return html`<wa-button
        class="open-export"
        appearance="outlined"
        size="s"
        @click=${() => (this.isOpen = true)}
      >
        <wa-icon slot="start" name="download"></wa-icon>${exporting.open}</wa-button
      >
      <wa-dialog
        label=${exporting.title}
        light-dismiss
        ?open=${this.isOpen}
        @wa-after-hide=${() => (this.isOpen = false)}
      >
        ${this.form ? this.#renderChoice() : html`<p>${exporting.chooseForm}</p>`}
        <wa-button
          slot="footer"
          appearance="outlined"
          data-dialog="close"
          >${exporting.cancel}</wa-button
        >
        ${this.form ? this.#renderDownload() : nothing}
      </wa-dialog>`;
  }

  #renderChoice(): TemplateResult {
    const { texts } = this.locale;
    const { exporting } = texts;
    const hints = {
      excel: exporting.excelHint,
      csv: exporting.csvHint,
      jsonl: exporting.jsonlHint,
    };
    const changed = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.format = formats.find((format) => format === value) ?? "excel";
    };
    return html`<div class="export-choice">
      <p>
        ${
          this.total === undefined
            ? exporting.leadUnknown
            : exporting.lead(texts.count.responses(this.total))
        }
      </p>
      <wa-radio-group label=${exporting.format} .value=${this.format} @change=${changed}>
        ${formats.map(
          (format) =>
            html`<wa-radio value=${format}>
              ${exporting[format]}<br /><span class="quiet small">${hints[format]}</span>
            </wa-radio>`,
        )}
      </wa-radio-group>
      <p class="quiet small">${exporting.content}</p>
    </div>`;
  }

  #renderDownload(): TemplateResult {
    return html`<wa-button
      slot="footer"
      class="download"
      variant="brand"
      download
      href=${exportPath(this.form, this.filter, this.format)}
      @click=${() => (this.isOpen = false)}
      >${this.locale.texts.exporting.download}</wa-button
    >`;
  }
}
