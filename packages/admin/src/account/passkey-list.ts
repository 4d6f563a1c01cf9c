import type { Passkey } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createAccountApi } from "./api.ts";
import { readField, renderMissing } from "./fields.ts";
import { accountTexts } from "./texts/index.ts";

/** `<passkey-list>`: one's passkeys, to rename or remove; fires `changed`. */
@customElement("passkey-list")
export class PasskeyList extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) passkeys: readonly Passkey[] = [];
  /** Id of the one whose name is being changed. */
  @state() private renamed: string | undefined;
  @state() private isMissing = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent("changed"));
  }

  readonly #rename = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || !this.staff || !this.renamed) return;
    const name = readField(form, "name");
    this.isMissing = name === "";
    if (this.isMissing) return;
    const result = await createAccountApi(this.staff.http).renamePasskey(this.renamed, name);
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.renamed = undefined;
    this.#changed();
  };

  async #remove({ id, name }: Passkey): Promise<void> {
    const { staff } = this;
    if (!staff) return;
    const { account } = accountTexts[staff.locale.language];
    const api = createAccountApi(staff.http);
    const result = await api.removePasskey(id);
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.#changed();
    staff.notify({
      text: account.passkeyRemoved(name || account.unnamed),
      undo: async () => {
        const restored = await api.restorePasskey(id);
        if (!restored.ok) staff.notify({ text: account.notRestored });
        this.#changed();
      },
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, passkeys } = this;
    if (!staff) return nothing;
    const { account } = accountTexts[staff.locale.language];
    return html`${
      passkeys.length === 0
        ? html`<p class="quiet">${account.passkeysNone}</p>`
        : html`<ul class="rows" id="passkeys">
          ${passkeys.map((passkey) => html`<li>${this.#renderRow(passkey, staff)}</li>`)}
        </ul>`
    }
    ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}`;
  }

  #renderRow(passkey: Passkey, { locale }: StaffContext): TemplateResult {
    const { account } = accountTexts[locale.language];
    const name = passkey.name || account.unnamed;
    if (this.renamed === passkey.id) return this.#renderForm(passkey, locale.language);
    const rename = () => {
      this.renamed = passkey.id;
      this.isMissing = false;
    };
    return html`<div class="account-row">
      <div>
        <p class="strong">${name}</p>
        ${
          passkey.createdAt
            ? html`<p class="quiet small">${account.added(locale.format.moment(passkey.createdAt))}</p>`
            : nothing
        }
      </div>
      <div class="actions">
        <wa-button size="s" appearance="plain" class="rename" @click=${rename}
          >${account.rename}<span class="visually-hidden"> ${name}</span></wa-button
        >
        <wa-button
          size="s"
          appearance="plain"
          class="remove"
          @click=${() => void this.#remove(passkey)}
          >${account.remove}<span class="visually-hidden"> ${name}</span></wa-button
        >
      </div>
    </div>`;
  }

  #renderForm({ name }: Passkey, language: keyof typeof accountTexts): TemplateResult {
    const { account, secondStep } = accountTexts[language];
    const cancel = () => (this.renamed = undefined);
    return html`<form class="account-form" novalidate @submit=${this.#rename}>
      <wa-input
        id="passkey-rename"
        name="name"
        value=${name}
        maxlength="60"
        autocomplete="off"
        required
        label=${secondStep.passkeyName}
      ></wa-input>
      ${this.isMissing ? renderMissing(account.nameMissing) : nothing}
      <div class="actions">
        <wa-button type="submit" size="s" variant="brand">${account.save}</wa-button>
        <wa-button size="s" appearance="plain" @click=${cancel}>${secondStep.cancel}</wa-button>
      </div>
    </form>`;
  }
}
