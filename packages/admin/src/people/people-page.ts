import type { InvitedPerson, Person } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createPeopleApi } from "./api.ts";
import type { InviteDialog } from "./invite-dialog.ts";
import "./invite-dialog.ts";
import type { LinkDialog } from "./link-dialog.ts";
import "./link-dialog.ts";
import { peopleWords } from "./people-words.ts";
import { renderPersonMarks } from "./person-marks.ts";

/** `<people-page>`: everybody with a role on the units that one administers. */
@customElement("people-page")
export class PeoplePage extends StaffPage {
  @state() private wanted = "";
  @query("invite-dialog") private inviting!: InviteDialog;
  @query("link-dialog") private handingOver!: LinkDialog;
  readonly #people = new ApiTask(this, () => createPeopleApi(this.staff.http).list());

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return peopleWords(this.staff.locale.language);
  }

  protected override willUpdate(): void {
    this.#people.runFor("people");
  }

  readonly #invited = ({ detail }: CustomEvent<InvitedPerson>) => {
    this.handingOver.show(detail.link, detail.person.email);
    this.#people.retry();
  };

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderOrganisationTabs(staff, "people")}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          <wa-button
            id="open-invite"
            class="push"
            variant="brand"
            @click=${() => this.inviting.show()}
            >${words.invite}</wa-button
          >
        </div>
        <p class="quiet">${words.lead}</p>
      </header>
      ${renderTask(this.#people, staff.locale, (people) => this.#renderPeople(people))}
      <invite-dialog .staff=${staff} @invited=${this.#invited}></invite-dialog>
      <link-dialog .locale=${staff.locale}></link-dialog>`;
  }

  #renderPeople(people: readonly Person[]): TemplateResult {
    const words = this.#words;
    if (people.length === 0) return renderEmpty(words.emptyTitle, words.empty);
    const wanted = this.wanted.trim().toLocaleLowerCase();
    const found = people.filter(({ name, email }) =>
      `${name} ${email}`.toLocaleLowerCase().includes(wanted),
    );
    return html`<wa-input
        id="search-people"
        class="search"
        type="search"
        label=${words.search}
        .value=${this.wanted}
        @input=${(event: Event) => {
          this.wanted = (event.currentTarget as HTMLInputElement).value;
        }}
      ></wa-input>
      <p id="shown" class="quiet small" role="status">
        ${found.length === 0 ? words.nobodyFound : words.count(found.length)}
      </p>
      <ul class="rows" id="people">
        ${found.map((person) => this.#renderPerson(person))}
      </ul>`;
  }

  #renderPerson(person: Person): TemplateResult {
    const { locale, session } = this.staff;
    const words = this.#words;
    return html`<li class="person-row">
      <div>
        <div class="title-line">
          <h2><a href=${toPath({ page: "person", person: person.id })}>${person.name}</a></h2>
          ${person.id === session.id ? html`<span class="mark">${words.you}</span>` : nothing}
          ${renderPersonMarks(person, locale)}
        </div>
        <p class="quiet">${person.email}</p>
      </div>
      <div>
        ${
          person.roles.length + person.rolesElsewhere === 0
            ? html`<p class="quiet">${words.noRoles}</p>`
            : html`<ul class="plain">
              ${[...new Set(person.roles.map(({ unit }) => unit))].map(
                (unit) => html`<li>${this.#rolesOn(unit, person)}</li>`,
              )}
            </ul>`
        }
        <p class="quiet small">${this.#lastSeen(person)}</p>
      </div>
    </li>`;
  }

  #rolesOn(unit: string, { roles }: Person): string {
    const { locale, session } = this.staff;
    const words = this.#words;
    const names = roles
      .filter((one) => one.unit === unit)
      .map(({ role }) => words.roles[role].name);
    const listed = new Intl.ListFormat(locale.language).format([...new Set(names)]);
    return words.roleOn(listed, unitName(session.units, unit, locale.language));
  }

  #lastSeen({ state, lastSignInDay, linkExpiresAt }: Person): string {
    const words = this.#words;
    const { format } = this.staff.locale;
    if (lastSignInDay) return words.lastSignIn(format.day(lastSignInDay));
    if (state !== "invited") return words.neverSignedIn;
    return linkExpiresAt ? words.linkUntil(format.moment(linkExpiresAt)) : words.linkExpired;
  }
}
