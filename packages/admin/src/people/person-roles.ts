import { type Person, type PersonGrant, type RoleGrant } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { administeredUnits } from "./administered-units.ts";
import { createPeopleApi } from "./api.ts";
import { peopleWords, permissionWords } from "./people-words.ts";
import { renderPersonProblem } from "./person-problem.ts";
import { renderRoleFields } from "./role-fields.ts";

/** `<person-roles>`: a person's roles, given and taken; fires `changed` with the person as they are now. */
@customElement("person-roles")
export class PersonRoles extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) person: Person | undefined;
  @state() private grant: RoleGrant | undefined;
  @state() private isSending = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #nameOf({ role, unit }: RoleGrant, { locale, session }: StaffContext): string {
    const words = peopleWords(locale.language);
    const place = unitName(session.units, unit, locale.language);
    return words.roleOn(words.roles[role].name, place);
  }

  /** Sends all hand-given roles; undo sends the ones before. */
  async #set(roles: RoleGrant[], text: string, staff: StaffContext): Promise<void> {
    const { person } = this;
    if (!person || this.isSending) return;
    const before = ownGrants(person);
    this.isSending = true;
    const result = await createPeopleApi(staff.http).setRoles(person.id, {
      roles,
      revision: person.revision,
    });
    this.isSending = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.person = result.value;
    this.dispatchEvent(new CustomEvent("changed", { detail: result.value }));
    if (person.id === staff.session.id) void staff.refresh();
    staff.notify({ text, undo: () => this.#undo(before, staff) });
  }

  async #undo(roles: RoleGrant[], staff: StaffContext): Promise<void> {
    const { person } = this;
    if (!person) return;
    const result = await createPeopleApi(staff.http).setRoles(person.id, {
      roles,
      revision: person.revision,
    });
    if (result.ok) this.dispatchEvent(new CustomEvent("changed", { detail: result.value }));
    else this.problem = result.problem;
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, person } = this;
    if (!staff || !person) return nothing;
    const { locale } = staff;
    const words = peopleWords(locale.language).person;
    const phrases = permissionWords(
      person.roles.map(({ role }) => role),
      locale.language,
    );
    return html`<section aria-labelledby="roles-title">
      <h2 id="roles-title">${words.roles}</h2>
      <p class="quiet">${words.rolesLead}</p>
      <ul class="rows" id="roles">
        ${person.roles.map((grant) => this.#renderGrant(grant, staff))}
      </ul>
      ${
        person.roles.some(({ source }) => source === "sso")
          ? html`<p class="quiet small">${words.fromDirectoryHint}</p>`
          : nothing
      }
      ${
        person.rolesElsewhere > 0
          ? html`<p class="quiet small">${words.elsewhere(person.rolesElsewhere)}</p>`
          : nothing
      }
      ${renderPersonProblem(this.problem, locale)} ${this.#renderAdd(staff, person)}
      <h3>${words.may}</h3>
      ${
        phrases.length === 0
          ? html`<p class="quiet">${words.mayNothing}</p>`
          : html`<ul class="phrases">
            ${phrases.map((phrase) => html`<li>${phrase}</li>`)}
          </ul>`
      }
    </section>`;
  }

  #renderGrant(grant: PersonGrant, staff: StaffContext): TemplateResult {
    const words = peopleWords(staff.locale.language);
    const name = this.#nameOf(grant, staff);
    return html`<li class="grant-row">
      <div>
        <strong>${name}</strong>
        ${grant.source === "sso" ? html`<span class="mark">${words.person.fromDirectory}</span>` : nothing}
        <p class="quiet small">${words.roles[grant.role].may}</p>
      </div>
      ${
        grant.source === "hand"
          ? html`<wa-button
            size="s"
            appearance="outlined"
            aria-label=${words.person.removeRole(name)}
            @click=${() => this.#remove(grant, name, staff)}
            >${words.person.remove}</wa-button
          >`
          : nothing
      }
    </li>`;
  }

  #remove(grant: RoleGrant, name: string, staff: StaffContext): void {
    if (!this.person) return;
    const rest = ownGrants(this.person).filter((one) => !isSame(one, grant));
    void this.#set(rest, peopleWords(staff.locale.language).person.removed(name), staff);
  }

  #renderAdd(staff: StaffContext, person: Person): TemplateResult {
    const units = administeredUnits(staff.session);
    const words = peopleWords(staff.locale.language).person;
    const top = units.find(({ parent }) => !units.some(({ slug }) => slug === parent));
    const grant = this.grant ?? { role: "reader", unit: top?.slug ?? "" };
    const add = (event: SubmitEvent) => {
      event.preventDefault();
      const text = words.added(this.#nameOf(grant, staff));
      void this.#set([...ownGrants(person), grant], text, staff);
    };
    return html`<details class="apart" ?open=${person.roles.length === 0}>
      <summary>${words.add}</summary>
      <form class="dialog-body" @submit=${add}>
        ${renderRoleFields(grant, units, staff.locale, (changed) => {
          this.grant = changed;
        })}
        <wa-button id="add-role" type="submit" variant="brand" ?loading=${this.isSending}
          >${words.add}</wa-button
        >
      </form>
    </details>`;
  }
}

/** What is sent back: the roles given by hand. */
function ownGrants({ roles }: Person): RoleGrant[] {
  return roles.filter(({ source }) => source === "hand").map(({ role, unit }) => ({ role, unit }));
}

function isSame(a: RoleGrant, b: RoleGrant): boolean {
  return a.role === b.role && a.unit === b.unit;
}
