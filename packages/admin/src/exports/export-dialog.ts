import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import { contactReasons, type ContactRequest, type ResponseFilter } from "@respons/wire";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { contactTexts } from "../responses/texts/index.ts";
import { may, type StaffContext } from "../staff-context.ts";
import { codebookPath, exportChoices, exportPath, type ExportChoice } from "./export-path.ts";
import { ExportRun } from "./export-run.ts";
import { renderProgress, renderStartProblem } from "./render-progress.ts";
import { exportTexts, type ExportTexts } from "./texts/index.ts";

/** `<export-dialog>`: a button and the dialog where one takes the responses along, and sees it end. */
@customElement("export-dialog")
export class ExportDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) filter: ResponseFilter = {};
  /** Slug; empty where no form is chosen yet. */
  @property() form = "";
  /** How many responses the file will have; undefined while that is not known. */
  @property({ attribute: false }) total: number | undefined;
  @state() private choice: ExportChoice = "xlsx";
  @state() private withContacts = false;
  @state() private reason: ContactRequest["reason"] = "answer";
  @state() private note = "";
  @state() private isNoteMissing = false;
  @state() private isOpen = false;
  readonly #run = new ExportRun(this, () => this.staff?.http);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("form")) this.withContacts = false;
  }

  async #start(): Promise<void> {
    const { form, filter, choice, reason } = this;
    const note = this.note.trim();
    this.isNoteMissing = this.withContacts && reason === "other" && note === "";
    if (this.isNoteMissing) {
      this.querySelector<HTMLElement>("#export-note")?.focus();
      return;
    }
    const contacts = { include: "contacts", reason, ...(note ? { note } : {}) } as const;
    await this.#run.start((id) =>
      exportPath(form, filter, choice, { export: id, ...(this.withContacts ? contacts : {}) }),
    );
    await this.updateComplete;
    this.querySelector<HTMLElement>("#export-state")?.focus();
  }

  readonly #stop = () => void this.#run.cancel();

  override render(): TemplateResult | typeof nothing {
    const { staff } = this;
    if (!staff) return nothing;
    const words = exportTexts[staff.locale.language];
    return html`<wa-button
        class="open-export"
        appearance="outlined"
        size="s"
        @click=${() => (this.isOpen = true)}
      >
        <wa-icon slot="start" name="download"></wa-icon>${words.open}</wa-button
      >
      <wa-dialog
        label=${words.title}
        light-dismiss
        ?open=${this.isOpen}
        @wa-after-hide=${this.#hidden}
      >
        ${this.form ? this.#renderStep(staff, words) : html`<p>${words.chooseForm}</p>`}
        ${this.#renderButtons(words)}
      </wa-dialog>`;
  }

  readonly #hidden = (event: Event) => {
    if (event.target !== event.currentTarget) return;
    this.isOpen = false;
    if (this.#run.state.step !== "running" && this.#run.state.step !== "starting")
      this.#run.reset();
  };

  #renderStep(staff: StaffContext, words: ExportTexts): TemplateResult {
    const { state } = this.#run;
    if (state.step !== "choosing") return renderProgress(state, staff.locale, words);
    return html`<div class="export-choice">
      <p>
        ${
          this.total === undefined
            ? words.leadUnknown
            : words.lead(staff.locale.texts.count.responses(this.total))
        }
      </p>
      ${this.#renderFormats(words)}
      <p class="quiet small">
        ${words.content} ${this.withContacts ? nothing : words.withoutContacts}
      </p>
      ${may(staff, "read-contacts") ? this.#renderContacts(staff, words) : nothing}
      <p class="quiet small">
        ${words.codebookLead}
        <a download href=${codebookPath(this.form)}>${words.codebook}</a>
      </p>
      ${state.problem ? renderStartProblem(state.problem, staff.locale, words) : nothing}
    </div>`;
  }

  #renderFormats(words: ExportTexts): TemplateResult {
    const changed = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.choice = exportChoices.find((choice) => choice === value) ?? "xlsx";
    };
    return html`<wa-radio-group label=${words.format} .value=${this.choice} @change=${changed}>
      ${exportChoices.map(
        (choice) =>
          html`<wa-radio value=${choice}>
            ${words.formats[choice].name}<br /><span class="quiet small"
              >${words.formats[choice].hint}</span
            >
          </wa-radio>`,
      )}
    </wa-radio-group>`;
  }

  #renderContacts({ locale }: StaffContext, words: ExportTexts): TemplateResult {
    const asked = contactTexts[locale.language];
    const ticked = (event: Event) =>
      (this.withContacts = (event.currentTarget as HTMLInputElement).checked);
    const chose = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      this.reason = contactReasons.find((reason) => reason === value) ?? "other";
    };
    const wrote = (event: Event) => (this.note = (event.currentTarget as HTMLInputElement).value);
    return html`<wa-checkbox
        id="export-contacts"
        size="s"
        hint=${words.contactsHint}
        .checked=${this.withContacts}
        @change=${ticked}
        >${words.contacts}</wa-checkbox
      >
      ${
        this.withContacts
          ? html`<wa-radio-group size="s" label=${asked.why} .value=${this.reason} @change=${chose}>
                ${contactReasons.map(
                  (reason) => html`<wa-radio value=${reason}>${asked.reasons[reason]}</wa-radio>`,
                )}
              </wa-radio-group>
              <wa-input
                id="export-note"
                size="s"
                maxlength="200"
                label=${asked.note}
                hint=${this.isNoteMissing ? asked.noteNeeded : asked.noteHint}
                ?data-fault=${this.isNoteMissing}
                .value=${this.note}
                @input=${wrote}
              ></wa-input>`
          : nothing
      }`;
  }

  #renderButtons(words: ExportTexts): TemplateResult {
    const { step } = this.#run.state;
    const isOver = step === "complete" || step === "stopped" || step === "unknown";
    return html`<wa-button slot="footer" appearance="outlined" data-dialog="close"
        >${step === "choosing" ? words.cancel : words.close}</wa-button
      >
      ${
        this.form && step === "choosing"
          ? html`<wa-button slot="footer" class="download" variant="brand" @click=${() => void this.#start()}
              >${words.download}</wa-button
            >`
          : nothing
      }
      ${
        step === "running"
          ? html`<wa-button slot="footer" class="stop-export" appearance="outlined" @click=${this.#stop}
              >${words.stop}</wa-button
            >`
          : nothing
      }
      ${
        isOver
          ? html`<wa-button slot="footer" class="export-again" appearance="outlined" @click=${() => this.#run.reset()}
              >${words.again}</wa-button
            >`
          : nothing
      }`;
  }
}
