import type { Person, SignInLink } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { ApiProblem, ApiResult } from "../http.ts";
import type { StaffContext } from "../staff-context.ts";
import { createPeopleApi, type PeopleApi } from "./api.ts";
import type { LinkDialog } from "./link-dialog.ts";
import "./link-dialog.ts";
import { peopleWords } from "./people-words.ts";
import { renderPersonProblem } from "./person-problem.ts";
import type { PeopleTexts } from "./texts/sv.ts";

/** `<person-access>`: how a person signs in, and what an administrator can do about it; fires `changed`. */
@customElement("person-access")
export class PersonAccess extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) person: Person | undefined;
  @state() private isSending = false;
  @state() private isAsking = false;
  @state() private problem: ApiProblem | undefined;
  @query("link-dialog") private handingOver!: LinkDialog;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #do<T>(ask: (api: PeopleApi) => Promise<ApiResult<T>>): Promise<T | undefined> {
    if (this.isSending || !this.staff) return undefined;
    this.isSending = true;
    const result = await ask(createPeopleApi(this.staff.http));
    this.isSending = false;
    this.problem = result.ok ? undefined : result.problem;
    return result.ok ? result.value : undefined;
  }

  async #change(
    ask: (api: PeopleApi) => Promise<ApiResult<Person>>,
    text: string,
    undo?: () => void,
  ) {
    const person = await this.#do(ask);
    if (!person) return;
    this.person = person;
    this.dispatchEvent(new CustomEvent("changed", { detail: person }));
    this.staff?.notify({ text, ...(undo ? { undo } : {}) });
  }

  #setDisabled(disabled: boolean, canUndo = true): void {
    const { person, staff } = this;
    if (!person || !staff) return;
    const { id, name, revision } = person;
    const words = peopleWords(staff.locale.language).person;
    void this.#change(
      (api) => api.change(id, { disabled, revision }),
      disabled ? words.disabled(name) : words.enabled(name),
      canUndo ? () => this.#setDisabled(!disabled, false) : undefined,
    );
  }

  #rename(name: string, canUndo = true): void {
    const { person, staff } = this;
    if (!person || !staff || name === "" || name === person.name) return;
    const { id, name: before, revision } = person;
    void this.#change(
      (api) => api.change(id, { name, revision }),
      peopleWords(staff.locale.language).person.nameSaved,
      canUndo ? () => this.#rename(before, false) : undefined,
    );
  }

  async #makeLink({ id, email }: Person): Promise<void> {
    const link: SignInLink | undefined = await this.#do((api) => api.makeLink(id));
    if (link) this.handingOver.show(link, email);
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, person } = this;
    if (!staff || !person) return nothing;
    const { locale } = staff;
    const words = peopleWords(locale.language).person;
    return html`<section class="apart" aria-labelledby="access-title">
      <h2 id="access-title">${words.signIn}</h2>
      ${this.#renderFacts(staff, person)} ${renderPersonProblem(this.problem, locale)}
      ${
        person.manageable
          ? this.#renderActions(staff, person)
          : html`<p class="quiet small">${words.notManageable}</p>`
      }
      <link-dialog .locale=${locale}></link-dialog> ${this.#renderQuestion(staff, person)}
    </section>`;
  }

  #renderFacts({ locale }: StaffContext, person: Person): TemplateResult {
    const words = peopleWords(locale.language);
    const last = person.lastSignInDay;
    return html`<dl class="facts-list">
        <dt>${words.person.email}</dt>
        <dd>${person.email}</dd>
        <dt>${words.person.state}</dt>
        <dd>${words.states[person.state]}</dd>
        <dt>${words.person.secondFactor}</dt>
        <dd>${person.secondFactor ? words.person.hasFactor : words.person.hasNoFactor}</dd>
        <dt>${words.person.lastSignIn}</dt>
        <dd>${last ? locale.format.day(last) : words.person.never}</dd>
        <dt>${words.person.sessions}</dt>
        <dd>${words.person.sessionsCount(person.sessions)}</dd>
      </dl>
      ${
        person.state === "active" && !person.hasPassword
          ? html`<p class="quiet small">${words.person.onlySignOn}</p>`
          : nothing
      }`;
  }

  #renderActions({ locale, session }: StaffContext, person: Person): TemplateResult {
    const words = peopleWords(locale.language).person;
    const isOther = person.id !== session.id;
    const isOpen = person.state !== "disabled";
    return html`${this.#renderName(person, words)}
      <div class="actions">
      ${
        isOpen && (person.state === "invited" || person.hasPassword)
          ? renderButton(
              "make-link",
              person.state === "invited" ? words.newInvitation : words.newPassword,
              () => void this.#makeLink(person),
            )
          : nothing
      }
      ${
        isOther && person.sessions > 0
          ? renderButton("end-sessions", words.endSessions, () => {
              void this.#change((api) => api.endSessions(person.id), words.sessionsEnded);
            })
          : nothing
      }
      ${
        isOther && person.secondFactor
          ? renderButton("remove-factor", words.removeFactor, () => (this.isAsking = true))
          : nothing
      }
      ${
        isOther
          ? renderButton("set-disabled", isOpen ? words.disable : words.enable, () =>
              this.#setDisabled(isOpen),
            )
          : nothing
      }
    </div>`;
  }

  #renderName({ name }: Person, words: PeopleTexts["person"]): TemplateResult {
    const save = (event: SubmitEvent) => {
      event.preventDefault();
      if (!(event.currentTarget instanceof HTMLFormElement)) return;
      const entry = new FormData(event.currentTarget).get("name");
      this.#rename(typeof entry === "string" ? entry.trim() : "");
    };
    return html`<form class="rename" @submit=${save}>
      <wa-input
        id="person-name"
        name="name"
        size="s"
        autocomplete="off"
        maxlength="200"
        label=${words.name}
        .value=${name}
      ></wa-input>
      <wa-button id="save-name" type="submit" size="s" appearance="outlined"
        >${words.saveName}</wa-button
      >
    </form>`;
  }

  #renderQuestion({ locale }: StaffContext, { id, name }: Person): TemplateResult | typeof nothing {
    if (!this.isAsking) return nothing;
    const words = peopleWords(locale.language).person;
    const remove = () => {
      this.isAsking = false;
      void this.#change((api) => api.removeFactor(id), words.factorRemoved);
    };
    return html`<wa-dialog
      open
      label=${words.removeFactorTitle}
      @wa-after-hide=${() => (this.isAsking = false)}
    >
      <p>${words.removeFactorText(name)}</p>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      <wa-button slot="footer" id="confirm-remove-factor" variant="brand" @click=${remove}
        >${words.removeFactor}</wa-button
      >
    </wa-dialog>`;
  }
}

function renderButton(id: string, text: string, act: () => void): TemplateResult {
  return html`<wa-button id=${id} size="s" appearance="outlined" @click=${act}>${text}</wa-button>`;
}
