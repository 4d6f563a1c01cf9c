import type { Person } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderTask } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { createPeopleApi } from "./api.ts";
import { peopleWords } from "./people-words.ts";
import "./person-access.ts";
import { renderPersonMarks } from "./person-marks.ts";
import "./person-roles.ts";

/** `<person-page>`: one person, their roles and how they sign in. */
@customElement("person-page")
export class PersonPage extends StaffPage {
  /** The person as they stood after the last change here. */
  @state() private changed: Person | undefined;
  readonly #person = new ApiTask(this, () =>
    createPeopleApi(this.staff.http).get(this.params["person"] ?? ""),
  );

  get #shown(): Person | undefined {
    const { state } = this.#person;
    const loaded = state.status === "failed" ? undefined : state.value;
    const isNewer = this.changed?.id === loaded?.id && this.changed;
    return isNewer ? this.changed : loaded;
  }

  protected get heading(): string {
    return this.#shown?.name ?? peopleWords(this.staff.locale.language).title;
  }

  protected override willUpdate(): void {
    this.#person.runFor(this.params["person"] ?? "");
  }

  readonly #change = ({ detail }: CustomEvent<Person>) => {
    this.changed = detail;
  };

  override render(): TemplateResult {
    const { staff } = this;
    const { locale, session } = staff;
    const words = peopleWords(locale.language);
    const person = this.#shown;
    return html`${renderOrganisationTabs(staff, "people")}
      <header class="page-head">
        <p class="small"><a href=${toPath({ page: "people" })}>${words.person.back}</a></p>
        <div class="title-line">
          ${this.renderHeading()}
          ${person?.id === session.id ? html`<span class="mark">${words.you}</span>` : nothing}
          ${person ? renderPersonMarks(person, locale) : nothing}
        </div>
      </header>
      ${renderTask(
        this.#person,
        locale,
        (loaded) => html`<div class="person">
          <person-roles
            .staff=${staff}
            .person=${person ?? loaded}
            @changed=${this.#change}
          ></person-roles>
          <person-access
            .staff=${staff}
            .person=${person ?? loaded}
            @changed=${this.#change}
          ></person-access>
        </div>`,
      )}`;
  }
}
