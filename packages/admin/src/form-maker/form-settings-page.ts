import {
  readOrigin,
  textIn,
  type FormDraft,
  type FormOwner,
  type FormSettings,
} from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderTask } from "../load-states.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { createFormApi } from "./api.ts";
import "./closing-section.ts";
import "./form-preview.ts";
import { isKeepingInOrder, renderKeeping } from "./keeping-fields.ts";
import { renderLook } from "./look-fields.ts";
import "./refused-origins.ts";
import {
  renderExpiry,
  renderOwner,
  renderPromise,
  type SettingFields,
} from "./responsibility-fields.ts";
import { renderRequiredLanguages, renderReviewRequired } from "./publishing-fields.ts";
import { toPreview } from "./preview/to-preview.ts";
import { makerTexts } from "./texts/index.ts";

interface Loaded {
  draft: FormDraft;
  people: FormOwner[];
}

/** `<form-settings-page>`: what is set beside the questions; acts at once, without a version. */
@customElement("form-settings-page")
export class FormSettingsPage extends StaffPage {
  /** What was changed and is not saved. */
  @state() private changes: Partial<FormSettings> = {};
  @state() private origins: string | undefined;
  @state() private draft: FormDraft | undefined;
  @state() private problem: ApiProblem | undefined;
  @state() private wrongOrigin = "";
  @state() private isSending = false;
  #hasPointed = false;

  readonly #loaded = new ApiTask<Loaded>(this, async () => {
    const api = createFormApi(this.staff.http);
    const [draft, owners] = await Promise.all([
      api.getDraft(this.#form),
      api.listOwners(this.#form),
    ]);
    if (!draft.ok) return draft;
    this.draft = draft.value;
    return owners.ok ? { ok: true, value: { draft: draft.value, people: owners.value } } : owners;
  });

  get #form(): string {
    return this.params["form"] ?? "";
  }

  get #words() {
    return makerTexts(this.staff.locale.language);
  }

  protected get heading(): string {
    return this.#words.settings.title;
  }

  protected override willUpdate(): void {
    this.#loaded.runFor(this.#form);
  }

  protected override updated(): void {
    super.updated();
    const field = this.staff.query.get("field");
    if (this.#hasPointed || !field || this.#loaded.state.status !== "done") return;
    this.#hasPointed = true;
    const target = this.querySelector<HTMLElement>(`[data-setting="${CSS.escape(field)}"]`);
    target?.focus();
    target?.scrollIntoView({ block: "center" });
  }

  override render(): TemplateResult {
    const { locale } = this.staff;
    const { settings } = this.#words;
    const title = this.draft?.content.title;
    return html`<header class="page-head">
        ${title ? html`<p class="quiet">${textIn({ ...title }, locale.language)}</p>` : nothing}
        ${this.renderHeading()}
        <p class="quiet">${settings.lead}</p>
      </header>
      ${renderFormTabs(this.staff, this.#form, "form-settings")}
      ${renderTask(this.#loaded, locale, ({ draft, people }) => this.#renderPage(this.draft ?? draft, people))}`;
  }

  #renderPage(draft: FormDraft, people: Loaded["people"]): TemplateResult {
    const { settings } = this.#words;
    const current = { ...draft.settings, ...this.changes };
    const set = (change: Partial<FormSettings>) => {
      this.changes = { ...this.changes, ...change };
    };
    const fields: SettingFields = { settings: current, words: settings, set };
    return html`<form class="form-settings" novalidate @submit=${this.#save}>
        <section aria-labelledby="responsibility">
          <h2 id="responsibility">${settings.responsibility}</h2>
          ${renderOwner(fields, people)} ${renderExpiry(fields)} ${renderPromise(fields)}
        </section>
        <section aria-labelledby="publishing">
          <h2 id="publishing">${this.#words.views.publish}</h2>
          ${renderRequiredLanguages(fields, draft.content.languages, this.staff.locale)}
          ${renderReviewRequired(fields)}
        </section>
        ${renderKeeping(fields, draft.settings)}
        ${renderLook(current.look, { words: settings, locale: this.staff.locale, set: (look) => set({ look }) })}
        ${this.#renderPreview(draft, current)} ${this.#renderOrigins(current)} ${this.#renderProblem()}
        <div class="acts">
          <wa-button id="save-settings" type="submit" variant="brand" ?loading=${this.isSending}
            >${this.isSending ? settings.saving : settings.save}</wa-button
          >
        </div>
      </form>
      <closing-section
        .words=${settings}
        .locale=${this.staff.locale}
        .draft=${draft}
        .http=${this.staff.http}
        @closing-changed=${({ detail }: CustomEvent<FormDraft>) => this.#closingChanged(detail)}
      ></closing-section>`;
  }

  #closingChanged(draft: FormDraft): void {
    const { settings } = this.#words;
    this.draft = draft;
    this.staff.notify({ text: draft.closedMessage ? settings.closed : settings.reopened });
    void this.staff.refresh();
  }

  #renderPreview(draft: FormDraft, { look }: FormSettings): TemplateResult | typeof nothing {
    if (draft.content.questions.length === 0) return nothing;
    return html`<form-preview
      .words=${this.#words.preview}
      .definition=${toPreview(draft.slug, draft.content)}
      .look=${look}
      .language=${draft.content.languages[0] ?? "sv"}
    ></form-preview>`;
  }

  #renderOrigins(current: FormSettings): TemplateResult {
    const { settings } = this.#words;
    const written = this.origins ?? current.allowedOrigins.join("\n");
    return html`<section aria-labelledby="origins-title">
      <h2 id="origins-title">${settings.origins}</h2>
      <p class="quiet">${settings.originsLead}</p>
      <div class="field">
        <label for="origins">${settings.originsLabel}</label>
        <textarea
          id="origins"
          rows="3"
          spellcheck="false"
          data-setting="allowedOrigins"
          aria-describedby="origins-hint"
          aria-invalid=${this.wrongOrigin ? "true" : "false"}
          .value=${live(written)}
          @input=${(event: Event) => (this.origins = (event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="quiet small" id="origins-hint">${settings.originsHint}</p>
        ${this.wrongOrigin ? html`<p class="fault" role="alert">${settings.originWrong(this.wrongOrigin)}</p>` : nothing}
      </div>
      <refused-origins
        .words=${settings}
        .locale=${this.staff.locale}
        .http=${this.staff.http}
        .form=${this.#form}
        @origin-allowed=${this.#originAllowed}
      ></refused-origins>
    </section>`;
  }

  readonly #originAllowed = ({
    detail,
  }: CustomEvent<{ draft: FormDraft; origin: string }>): void => {
    this.draft = detail.draft;
    // What is being written in the field stays, with the new one below it.
    if (this.origins !== undefined) this.origins = `${this.origins}\n${detail.origin}`;
    this.staff.notify({ text: this.#words.settings.allowed(detail.origin) });
  };

  #renderProblem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    const { kind } = this.problem;
    return html`<wa-callout variant="warning" role="alert" data-problem=${kind}
      >${this.staff.locale.texts.problems[kind]}</wa-callout
    >`;
  }

  /** The changed settings; undefined where an origin is none. */
  #toSend(): Partial<FormSettings> | undefined {
    this.wrongOrigin = "";
    if (this.origins === undefined) return this.changes;
    const lines = this.origins.split(/\s+/).filter(Boolean);
    const wrong = lines.find((line) => "fault" in readOrigin(line));
    if (wrong !== undefined) {
      this.wrongOrigin = wrong;
      return undefined;
    }
    return {
      ...this.changes,
      allowedOrigins: [
        ...new Set(
          lines.flatMap((line) => {
            const read = readOrigin(line);
            return "origin" in read ? [read.origin] : [];
          }),
        ),
      ],
    };
  }

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const changes = this.#toSend();
    if (!changes || !this.draft || this.isSending) return;
    if (!isKeepingInOrder({ ...this.draft.settings, ...changes })) {
      this.querySelector<HTMLElement>("#keep-contacts")?.focus();
      return;
    }
    this.isSending = true;
    this.problem = undefined;
    const api = createFormApi(this.staff.http);
    const saved = await api.changeSettings(this.#form, this.draft.revision, changes);
    this.isSending = false;
    if (!saved.ok) {
      this.problem = saved.problem;
      return;
    }
    this.draft = saved.value;
    this.changes = {};
    this.origins = undefined;
    this.staff.notify({ text: this.#words.settings.saved });
  };
}
