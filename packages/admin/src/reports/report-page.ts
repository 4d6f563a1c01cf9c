import { reportLanguages, type Report, type ReportLanguage } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderProblem, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createReportsApi, documentPath } from "./api.ts";
import { renderLanguageChoice, renderSectionFields } from "./report-fields.ts";
import { renderReportSaveLine } from "./report-save-line.ts";
import { ReportSession } from "./report-session.ts";
import { reportsTexts } from "./texts/index.ts";

/** `<report-page>`: one report: its author's own words, what it is made from, its documents. */
@customElement("report-page")
export class ReportPage extends StaffPage {
  readonly #loaded = new ApiTask(this, () => this.#api.get(this.params["report"] ?? ""));
  @state() private language: ReportLanguage | undefined;
  @state() private problem: ApiProblem | undefined;
  /** Of the preview: another number, another drawing. */
  @state() private shown = 0;
  #session: ReportSession | undefined;

  protected get heading(): string {
    return this.#session?.content.name ?? this.#words.title;
  }

  get #words() {
    return reportsTexts[this.staff.locale.language];
  }

  get #api() {
    return createReportsApi(this.staff.http);
  }

  get #written(): ReportLanguage {
    return this.language ?? this.staff.locale.language;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeunload", this.#leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#leaving);
    void this.#session?.flush();
  }

  readonly #leaving = (event: BeforeUnloadEvent) => {
    if (!this.#session || this.#session.isSaved) return;
    void this.#session.flush();
    event.preventDefault();
  };

  protected override willUpdate(): void {
    this.#loaded.runFor(this.params["report"] ?? "");
    const { state } = this.#loaded;
    if (state.status !== "done" || this.#session?.reportId === state.value.reportId) return;
    this.#session = this.#openSession(state.value);
  }

  #openSession(report: Report): ReportSession {
    return new ReportSession(report, {
      save: (reportId, change) => this.#api.change(reportId, change),
      now: () => Date.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      changed: () => this.requestUpdate(),
    });
  }

  readonly #reload = () => {
    this.#session = undefined;
    this.#loaded.retry();
  };

  override render(): TemplateResult {
    const { staff } = this;
    return html`${renderFollowUpTabs(staff, "reports")}
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${renderTask(this.#loaded, staff.locale, () => this.#renderReport())}`;
  }

  #renderReport(): TemplateResult {
    const session = this.#session;
    if (!session) return html``;
    const { report } = session;
    return html`<header class="page-head">
        ${this.renderHeading()} ${this.#renderFacts(report)}
      </header>
      <div class="report">
        ${report.mayWrite ? this.#renderWords(session) : html`<p>${this.#words.page.readerLead}</p>`}
        <aside class="apart" aria-labelledby="documents-title">
          ${this.#renderDocuments(session)}
        </aside>
      </div>
      ${this.#renderPreview(session)}
      ${
        report.mayWrite
          ? html`<p class="report-end">
            <wa-button
              id="remove-report"
              size="s"
              appearance="outlined"
              @click=${() => void this.#remove(session)}
              >${this.#words.page.remove}</wa-button
            >
          </p>`
          : nothing
      }`;
  }

  #renderFacts({ kind, unit, parameters: { asOf, years = [] } }: Report): TemplateResult {
    const { locale, session } = this.staff;
    const { kinds, page } = this.#words;
    return html`<dl class="facts-list">
      <dt>${page.facts.kind}</dt>
      <dd>${kinds[kind]}</dd>
      <dt>${page.facts.unit}</dt>
      <dd>${unitName(session.units, unit, locale.language)}</dd>
      ${asOf ? html`<dt>${page.facts.asOf}</dt><dd>${locale.format.day(asOf)}</dd>` : nothing}
      ${years.length > 0 ? html`<dt>${page.facts.years}</dt><dd>${years.join(", ")}</dd>` : nothing}
    </dl>`;
  }

  #renderWords(session: ReportSession): TemplateResult {
    const { locale } = this.staff;
    const { page } = this.#words;
    return html`<section class="report-words" aria-labelledby="words-title">
      <h2 id="words-title">${page.wordsTitle}</h2>
      <p class="quiet">${page.wordsLead}</p>
      ${renderLanguageChoice(session, this.#written, locale, (language) => {
        this.language = language;
      })}
      ${renderReportSaveLine(session, locale, this.#reload)}
      ${renderSectionFields(session, this.#written, locale)}
    </section>`;
  }

  #renderDocuments(session: ReportSession): TemplateResult {
    const { page, languages } = this.#words;
    const { reportId } = session;
    return html`<h2 id="documents-title">${page.documents}</h2>
      <p class="quiet small">${page.documentsLead}</p>
      <ul class="plain documents">
        ${reportLanguages.map(
          (language) =>
            html`<li>
              <a href=${documentPath(reportId, "html", language)} @click=${this.#openSaved}
                >${page.open(languages[language])}</a
              >
              <a
                href=${documentPath(reportId, "pdf", language)}
                download
                aria-label=${page.download(languages[language])}
                @click=${this.#openSaved}
                >PDF</a
              >
            </li>`,
        )}
      </ul>
      <div class="acts">
        <wa-button
          id="show-preview"
          size="s"
          appearance="outlined"
          @click=${() => void this.#show(session)}
          >${this.shown > 0 ? page.refresh : page.preview}</wa-button
        >
        ${
          this.shown > 0
            ? html`<wa-button size="s" appearance="plain" @click=${() => (this.shown = 0)}
              >${page.hide}</wa-button
            >`
            : nothing
        }
      </div>`;
  }

  /** What was typed last is in the document too. */
  readonly #openSaved = (event: MouseEvent) => {
    const session = this.#session;
    if (!session || session.isSaved) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    void session.flush().then((isSaved) => {
      if (isSaved) link.click();
    });
  };

  async #show(session: ReportSession): Promise<void> {
    if (await session.flush()) this.shown += 1;
  }

  #renderPreview({ reportId }: ReportSession): TemplateResult | typeof nothing {
    if (this.shown === 0) return nothing;
    const { page, languages } = this.#words;
    const path = documentPath(reportId, "html", this.#written);
    return html`<iframe
      class="report-preview"
      sandbox
      title=${page.previewOf(languages[this.#written])}
      src=${`${path}&drawing=${this.shown}`}
    ></iframe>`;
  }

  async #remove(session: ReportSession): Promise<void> {
    const { page } = this.#words;
    const { staff } = this;
    await session.flush();
    const result = await this.#api.remove(session.reportId);
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    const { kind, unit } = session.report;
    const { name, parameters, words } = session.content;
    staff.notify({
      text: page.removed(name),
      undo: async () => {
        const api = createReportsApi(staff.http);
        const made = await api.make({ kind, unit, name, parameters, words });
        if (!made.ok) return;
        staff.notify({ text: page.restored(name) });
        navigate(toPath({ page: "report", report: made.value.reportId }));
      },
    });
    navigate(toPath({ page: "reports" }));
  }
}
