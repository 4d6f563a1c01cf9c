import type { Report, ReportSummary } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { createReportsApi } from "./api.ts";
import type { NewReportDialog } from "./new-report-dialog.ts";
import "./new-report-dialog.ts";
import { reportsTexts } from "./texts/index.ts";

/** `<reports-page>`: the reports of one's units, and a new one. */
@customElement("reports-page")
export class ReportsPage extends StaffPage {
  @query("new-report-dialog") private making!: NewReportDialog;
  readonly #reports = new ApiTask(this, () => createReportsApi(this.staff.http).list());

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return reportsTexts[this.staff.locale.language];
  }

  protected override willUpdate(): void {
    this.#reports.runFor("reports");
  }

  readonly #made = ({ detail }: CustomEvent<Report>) => {
    navigate(toPath({ page: "report", report: detail.reportId }));
  };

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderFollowUpTabs(staff, "reports")}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${
            may(staff, "write-reports")
              ? html`<wa-button
                id="open-new-report"
                class="push"
                variant="brand"
                @click=${() => this.making.show()}
                >${words.make}</wa-button
              >`
              : nothing
          }
        </div>
        <p class="quiet">${words.lead}</p>
      </header>
      ${renderTask(this.#reports, staff.locale, (reports) => this.#renderReports(reports))}
      <new-report-dialog .staff=${staff} @made=${this.#made}></new-report-dialog>`;
  }

  #renderReports(reports: readonly ReportSummary[]): TemplateResult {
    const words = this.#words;
    if (reports.length === 0) {
      const text = may(this.staff, "write-reports") ? words.empty : words.emptyReader;
      return renderEmpty(words.emptyTitle, text);
    }
    return html`<ul class="rows" id="reports">
      ${reports.map((report) => this.#renderReport(report))}
    </ul>`;
  }

  #renderReport(report: ReportSummary): TemplateResult {
    const { locale, session } = this.staff;
    const words = this.#words;
    const { asOf, years = [] } = report.parameters;
    const facts = [
      words.kinds[report.kind],
      unitName(session.units, report.unit, locale.language),
      ...(asOf ? [words.asOf(locale.format.day(asOf))] : []),
      ...(years.length > 0 ? [words.years(years.join(", "))] : []),
    ];
    return html`<li class="report-row">
      <h2><a href=${toPath({ page: "report", report: report.reportId })}>${report.name}</a></h2>
      <p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      <p class="quiet small">
        ${sayLanguages(report, words)} · ${words.changed(locale.format.moment(report.updatedAt))}
      </p>
    </li>`;
  }
}

function sayLanguages({ languages }: ReportSummary, words: (typeof reportsTexts)["sv"]): string {
  const names = Object.entries(words.languages)
    .filter(([tag]) => languages.includes(tag))
    .map(([, name]) => name);
  return names.length > 0 ? words.wordsIn(names.join(", ")) : words.noWords;
}
