import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { textIn, tokenPermissions, type Permission } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { peopleWords } from "../people/people-words.ts";
import type { StaffContext } from "../staff-context.ts";
import { toUnitRows } from "../units.ts";
import { createTokenApi } from "./api.ts";
import { tokenTexts } from "./texts/index.ts";

const DAY_MS = 86_400_000;

/** `<make-token-dialog>`: fires `made` with the new token and its secret. */
@customElement("make-token-dialog")
export class MakeTokenDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private isOpen = false;
  @state() private name = "";
  @state() private chosen: ReadonlySet<Permission> = new Set();
  @state() private unit = "";
  @state() private until = "";
  @state() private isSending = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(): void {
    const { staff } = this;
    if (!staff) return;
    this.name = "";
    this.chosen = new Set();
    this.unit = toUnitRows(this.#units(staff), "sv")[0]?.unit.slug ?? "";
    this.until = new Date(Date.now() + 365 * DAY_MS).toISOString().slice(0, 10);
    this.isIncomplete = false;
    this.problem = undefined;
    this.isOpen = true;
  }

  #units({ session }: StaffContext) {
    return session.units.filter(({ ended }) => ended !== true);
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff } = this;
    if (!staff || this.isSending) return;
    const name = this.name.trim();
    this.problem = undefined;
    this.isIncomplete = !name || this.chosen.size === 0 || !this.until;
    if (this.isIncomplete) return;
    this.isSending = true;
    const { unit, until: expiresOn } = this;
    const wanted = { name, permissions: [...this.chosen], unit, expiresOn };
    const result = await createTokenApi(staff.http).make(wanted);
    this.isSending = false;
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent("made", { detail: result.value }));
  };

  #choose(permission: Permission, isChosen: boolean): void {
    const others = [...this.chosen].filter((one) => one !== permission);
    this.chosen = new Set(isChosen ? [...others, permission] : others);
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isOpen = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff } = this;
    if (!staff || !this.isOpen) return nothing;
    const words = tokenTexts[staff.locale.language];
    return html`<wa-dialog id="make-token" open label=${words.dialog.title}
      @wa-after-hide=${this.#hidden}>
      <form id="token-form" class="dialog-body" novalidate @submit=${this.#submit}>
        <wa-input id="token-name" autocomplete="off" maxlength="200" autofocus
          label=${words.dialog.name} hint=${words.dialog.nameHint} .value=${this.name}
          @input=${(event: Event) => (this.name = valueOf(event))}></wa-input>
        ${this.#renderPermissions(staff)} ${this.#renderReach(staff)}
        ${this.#renderProblem(staff)}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      <wa-button slot="footer" id="save-token" type="submit" form="token-form" variant="brand"
        ?loading=${this.isSending}>${words.dialog.submit}</wa-button>
    </wa-dialog>`;
  }

  #renderPermissions({ locale, session }: StaffContext): TemplateResult {
    const names = peopleWords(locale.language).permissions;
    const offered = tokenPermissions.filter((one) => session.permissions.includes(one));
    return html`<fieldset class="names">
      <legend>${tokenTexts[locale.language].dialog.permissions}</legend>
      ${offered.map(
        (one) =>
          html`<wa-checkbox data-permission=${one} ?checked=${this.chosen.has(one)}
            @change=${(event: Event) =>
              this.#choose(one, (event.currentTarget as HTMLInputElement).checked)}
            >${capitalise(names[one])}</wa-checkbox>`,
      )}
    </fieldset>`;
  }

  #renderReach(staff: StaffContext): TemplateResult {
    const { language } = staff.locale;
    const { dialog } = tokenTexts[language];
    return html`<wa-select id="token-unit" label=${dialog.unit} hint=${dialog.unitHint}
        .value=${this.unit} @change=${(event: Event) => (this.unit = valueOf(event))}>
        ${toUnitRows(this.#units(staff), language).map(
          ({ unit, depth }) =>
            html`<wa-option class=${`level-${depth}`} value=${unit.slug}
              >${textIn(unit.name, language)}</wa-option>`,
        )}
      </wa-select>
      <wa-input id="token-until" type="date" label=${dialog.until} hint=${dialog.untilHint}
        .value=${this.until} @input=${(event: Event) => (this.until = valueOf(event))}></wa-input>`;
  }

  #renderProblem({ locale }: StaffContext): TemplateResult | typeof nothing {
    const { dialog } = tokenTexts[locale.language];
    const isRefused = this.problem?.kind === "input-invalid" || this.problem?.kind === "not-found";
    const words = this.isIncomplete ? dialog.missing : isRefused ? dialog.refused : undefined;
    if (words) return html`<wa-callout variant="warning" role="alert">${words}</wa-callout>`;
    return this.problem ? renderProblem(this.problem, locale) : nothing;
  }
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

function capitalise(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}
