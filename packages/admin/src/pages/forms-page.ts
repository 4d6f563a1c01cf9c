import type { FormSummary } from "@respons/wire";
import { textIn } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { toQuery } from "../filters.ts";
import { renderEmpty } from "../load-states.ts";
import { toPath } from "../router.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";

/** `<forms-page>`: where one starts; every form with how much has come in. */
@customElement("forms-page")
export class FormsPage extends StaffPage {
  protected get heading(): string {
    return this.staff.locale.texts.formsPage.title;
  }

  override render(): TemplateResult {
    const { forms, locale } = this.staff;
    const { formsPage } = locale.texts;
    return html`<header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${formsPage.lead}</p>
      </header>
      ${
        forms.length === 0
          ? renderEmpty(formsPage.emptyTitle, formsPage.empty)
          : html`<ul class="rows" id="forms">
            ${forms.map((form) => this.#renderForm(form))}
          </ul>`
      }`;
  }

  #renderForm(form: FormSummary): TemplateResult {
    const { locale, session } = this.staff;
    const { texts, format, language } = locale;
    const last = form.lastReceivedAt;
    return html`<li class="form-row" id=${`form-${form.slug}`}>
      <div class="title-line">
        <h2>
          <a href=${toPath({ page: "overview", form: form.slug })}>${textIn(form.title, language)}</a>
        </h2>
        ${
          form.demonstration
            ? html`<span class="mark mark-demonstration">${texts.demonstration}</span>`
            : nothing
        }
        ${form.closed ? html`<span class="mark">${texts.closed}</span>` : nothing}
      </div>
      <div class="facts">
        <span>${unitName(session.units, form.unit, language)}</span>
        <span>${last ? texts.formsPage.last(format.moment(last)) : texts.formsPage.none}</span>
        <span>${form.languages.map((tag) => format.languageName(tag)).join(", ")}</span>
      </div>
      <div class="headline">
        <a class="number" href=${toPath({ page: "responses" }) + toQuery({ form: form.slug })}
          >${texts.count.responses(form.responses)}</a
        >
      </div>
    </li>`;
  }
}
