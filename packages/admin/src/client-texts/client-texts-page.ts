import type { FieldError, OrganisationSettings, OrganisationSettingsAnswer } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderProblem, renderTask } from "../load-states.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { renderAccessibility } from "./accessibility-section.ts";
import { getSettings, putSettings } from "./api.ts";
import { renderLacking } from "./lacking.ts";
import { renderPreviews } from "./previews.ts";
import { renderPrivacy } from "./privacy-section.ts";
import { renderSignposting } from "./signposting-section.ts";
import { clientTexts } from "./texts/index.ts";
import type { ClientTextTexts } from "./texts/sv.ts";
import { keepUnsaved, takeUnsaved } from "./unsaved.ts";

/** `<client-texts-page>`: what clients read about the organisation, in every language. */
@customElement("client-texts-page")
export class ClientTextsPage extends StaffPage {
  readonly #loaded = new ApiTask(this, () => getSettings(this.staff.http));
  /** The settings as saved last; what was loaded until then. */
  @state() private saved: OrganisationSettingsAnswer | undefined;
  @state() private draft: OrganisationSettings | undefined;
  @state() private isSaving = false;
  @state() private problem: ApiProblem | undefined;

  protected get heading(): string {
    return this.#texts.title;
  }

  get #texts(): ClientTextTexts {
    return clientTexts[this.staff.locale.language];
  }

  protected override willUpdate(): void {
    this.#loaded.runFor("settings");
    const { state } = this.#loaded;
    if (state.status !== "done" || this.saved) return;
    this.saved = state.value;
    this.draft = takeUnsaved(this.staff.session.id, state.value.revision) ?? state.value.settings;
  }

  override render(): TemplateResult {
    const { locale } = this.staff;
    return html`${renderOrganisationTabs(this.staff, "settings")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${this.#texts.lead}</p>
      </header>
      ${
        this.#isOutOfReach
          ? html`<p>${this.#texts.rightRequired}</p>`
          : renderTask(this.#loaded, locale, () => this.#renderForm())
      }`;
  }

  /** The collector hides the settings from whose right covers a part of the organisation only. */
  get #isOutOfReach(): boolean {
    const { state } = this.#loaded;
    return state.status === "failed" && state.problem.kind === "not-found";
  }

  #renderForm(): TemplateResult {
    const { draft, saved } = this;
    if (!draft || !saved) return html``;
    const { locale } = this.staff;
    const faults = this.#toFaults();
    const change = (part: Partial<OrganisationSettings>) => this.#change({ ...draft, ...part });
    return html`${saved.isDefault ? html`<p class="quiet">${this.#texts.defaults}</p>` : nothing}
      ${renderPreviews(this.staff)} ${renderLacking(draft, locale)}
      <form class="client-texts" novalidate @submit=${this.#submit}>
        ${renderSignposting({
          value: draft.signposting,
          locale,
          faults,
          onChange: (signposting) => change({ signposting }),
        })}
        ${renderPrivacy({
          value: draft.privacy,
          locale,
          faults,
          onChange: (privacy) => change({ privacy }),
        })}
        ${renderAccessibility({
          value: draft.accessibility,
          locale,
          faults,
          onChange: (accessibility) => change({ accessibility }),
        })}
        ${this.#renderFoot()}
      </form>`;
  }

  #renderFoot(): TemplateResult {
    const texts = this.#texts;
    const isChanged = this.draft !== this.saved?.settings;
    return html`<div class="save-bar" ?data-changed=${isChanged}>
      ${this.#renderProblem()}
      <wa-button
        id="save-settings"
        type="submit"
        variant="brand"
        ?disabled=${!isChanged}
        ?loading=${this.isSaving}
        >${this.isSaving ? texts.saving : texts.save}</wa-button
      >
      ${
        isChanged
          ? html`<wa-button id="discard" appearance="plain" @click=${() => this.#change(this.saved?.settings)}
                >${texts.discard}</wa-button
              >
              <span class="quiet" role="status">${texts.unsaved}</span>`
          : nothing
      }
    </div>`;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    const { problem } = this;
    if (!problem) return nothing;
    return problem.kind === "input-invalid"
      ? html`<wa-callout variant="warning" role="alert">${this.#texts.faultsTitle}</wa-callout>`
      : renderProblem(problem, this.staff.locale);
  }

  #change(draft: OrganisationSettings | undefined): void {
    this.draft = draft;
    this.problem = undefined;
    const { saved } = this;
    const isChanged = saved && draft && draft !== saved.settings;
    keepUnsaved(
      isChanged
        ? { person: this.staff.session.id, revision: saved.revision, settings: draft }
        : undefined,
    );
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const before = this.saved?.settings;
    if (!this.draft || !before || this.isSaving || this.draft === before) return;
    void this.#save(this.draft, this.#texts.saved, () => this.#save(before, this.#texts.restored));
  };

  async #save(
    settings: OrganisationSettings,
    text: string,
    undo?: () => Promise<void>,
  ): Promise<void> {
    const { saved } = this;
    if (!saved) return;
    this.isSaving = true;
    const result = await putSettings(this.staff.http, saved.revision, settings);
    this.isSaving = false;
    if (!result.ok) {
      this.problem = result.problem;
      await this.updateComplete;
      this.querySelector<HTMLElement>("[data-fault]")?.focus();
      return;
    }
    this.saved = result.value;
    this.#change(result.value.settings);
    this.staff.notify(undo ? { text, undo } : { text });
  }

  #toFaults(): ReadonlyMap<string, string> {
    const errors = this.problem?.kind === "input-invalid" ? this.problem.errors : [];
    // The collector names them from the body, which holds the settings beside their revision.
    return new Map(
      errors.map((error) => [error.path.replace(/^settings\./, ""), this.#wordsOf(error)]),
    );
  }

  #wordsOf({ path }: FieldError): string {
    const { faults } = this.#texts;
    if (path.endsWith("emergencyNumber")) return faults.emergencyNumber;
    return path.includes(".url.") ? faults.url : faults.other;
  }
}
