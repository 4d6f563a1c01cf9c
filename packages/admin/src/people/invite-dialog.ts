import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import type { InvitedPerson, RoleGrant } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ownNames } from "../account-menu.ts";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { staffLanguages } from "../preferences.ts";
import type { StaffContext } from "../staff-context.ts";
import { administeredUnits } from "./administered-units.ts";
import { createPeopleApi } from "./api.ts";
import { peopleWords } from "./people-words.ts";
import { renderRoleFields } from "./role-fields.ts";

/** `<invite-dialog>`: fires `invited` with the new person and their link. */
@customElement("invite-dialog")
export class InviteDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private isOpen = false;
  @state() private isSending = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;
  @state() private grant: RoleGrant | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(): void {
    if (!this.staff) return;
    const units = administeredUnits(this.staff.session);
    const top = units.find(({ parent }) => !units.some(({ slug }) => slug === parent));
    this.grant = { role: "reader", unit: top?.slug ?? "" };
    this.problem = undefined;
    this.isIncomplete = false;
    this.isOpen = true;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, grant } = this;
    if (!(event.currentTarget instanceof HTMLFormElement) || !staff || !grant) return;
    if (this.isSending) return;
    const data = new FormData(event.currentTarget);
    const name = textOf(data.get("name"));
    const email = textOf(data.get("email"));
    const wanted = textOf(data.get("language"));
    const language = staffLanguages.find((one) => one === wanted) ?? "sv";
    this.problem = undefined;
    this.isIncomplete = !name || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
    if (this.isIncomplete) return;
    this.isSending = true;
    const api = createPeopleApi(staff.http);
    const result = await api.invite({ name, email, language, roles: [grant] });
    this.isSending = false;
    if (result.ok) this.#finish(result.value);
    else this.problem = result.problem;
  };

  #finish(detail: InvitedPerson): void {
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent("invited", { detail }));
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isOpen = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, grant } = this;
    if (!staff || !grant || !this.isOpen) return nothing;
    const { locale } = staff;
    const { dialog } = peopleWords(locale.language);
    return html`<wa-dialog id="invite" open label=${dialog.title} @wa-after-hide=${this.#hidden}>
      <form id="invite-form" class="dialog-body" novalidate @submit=${this.#submit}>
        <wa-input id="invite-name" name="name" autocomplete="off" required autofocus
          label=${dialog.name}></wa-input>
        <wa-input id="invite-email" name="email" type="email" autocomplete="off" required
          label=${dialog.email}></wa-input>
        <wa-select id="invite-language" name="language" label=${dialog.language}
          .value=${locale.language}>
          ${staffLanguages.map(
            (one) => html`<wa-option value=${one} lang=${one}>${ownNames[one]}</wa-option>`,
          )}
        </wa-select>
        ${renderRoleFields(grant, administeredUnits(staff.session), locale, (changed) => {
          this.grant = changed;
        })}
        ${this.#renderProblem(staff)}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${dialog.cancel}</wa-button>
      <wa-button slot="footer" id="send-invitation" type="submit" form="invite-form" variant="brand"
        ?loading=${this.isSending}>
        ${this.isSending ? dialog.submitting : dialog.submit}
      </wa-button>
    </wa-dialog>`;
  }

  #renderProblem({ locale }: StaffContext): TemplateResult | typeof nothing {
    const { dialog } = peopleWords(locale.language);
    const words =
      this.isIncomplete || this.problem?.kind === "input-invalid"
        ? dialog.missing
        : this.problem?.kind === "taken"
          ? dialog.taken
          : undefined;
    if (words) return html`<wa-callout variant="warning" role="alert">${words}</wa-callout>`;
    return this.problem ? renderProblem(this.problem, locale) : nothing;
  }
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry.trim() : "";
}
