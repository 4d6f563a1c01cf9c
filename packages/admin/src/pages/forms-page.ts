import type { FormSummary, Overview } from "@respons/wire";
import { textIn } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { makerTexts } from "../form-maker/texts/index.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import { leadingIndicator, type Indicator } from "../overview/indicators.ts";
import { renderFormMarks } from "../overview/form-marks.ts";
import { toPath } from "../router.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { unitName } from "../units.ts";
import { renderWelcome } from "../welcome/render-welcome.ts";
import { welcomeTexts } from "../welcome/texts/index.ts";

/** Forms whose leading figure is shown beside them; the rest show theirs when opened. */
const MOST_HEADLINES = 12;

/** `<forms-page>`: where one starts; every form with how much has come in. */
@customElement("forms-page")
export class FormsPage extends StaffPage {
  readonly #headlines = new Map<string, Indicator>();

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => listShortcuts(this, "#forms h2 a", this.staff.locale)),
    );
  }

  protected get heading(): string {
    const { locale, session } = this.staff;
    return session.permissions.length === 0
      ? welcomeTexts[locale.language].title(session.name)
      : locale.texts.formsPage.title;
  }

  protected override firstUpdated(): void {
    void this.#loadHeadlines();
  }

  override render(): TemplateResult {
    const { forms, locale, session } = this.staff;
    const { formsPage } = locale.texts;
    if (session.permissions.length === 0) {
      return html`<header class="page-head">${this.renderHeading()}</header>
        ${renderWelcome(this.staff)}`;
    }
    return html`<header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${
            may(this.staff, "edit-forms")
              ? html`<wa-button id="new-form" class="push" variant="brand" href=${toPath({ page: "new-form" })}
                >${makerTexts(locale.language).newForm.open}</wa-button
              >`
              : nothing
          }
        </div>
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

  #renderHeadline(form: string): TemplateResult | typeof nothing {
    const leading = this.#headlines.get(form);
    if (!leading) return nothing;
    return html`<a class="value number" href=${toPath({ page: "overview", form })}
      ><span class="name">${leading.name}</span> ${leading.write(leading.estimate.value)}</a
    >`;
  }

  // One after the other: the list is there at once, its figures as they come.
  async #loadHeadlines(): Promise<void> {
    const { api, forms, locale } = this.staff;
    const published = forms.filter(({ version }) => version > 0);
    for (const { slug } of published.slice(0, MOST_HEADLINES)) {
      if (!this.isConnected) return;
      const overview = await api.getOverview(slug, {}, "all");
      if (overview.ok) this.#keepHeadline(slug, overview.value, locale);
    }
  }

  #keepHeadline(form: string, overview: Overview, locale: Locale): void {
    const [leading] = overview.items.flatMap(
      ({ figures: [figure] }) => (figure && leadingIndicator(figure, locale)) ?? [],
    );
    if (leading) this.#headlines.set(form, leading);
    this.requestUpdate();
  }

  #renderForm(form: FormSummary): TemplateResult {
    const { locale, session } = this.staff;
    const { texts, format, language } = locale;
    const last = form.lastReceivedAt;
    const page = form.version > 0 ? "overview" : "form-edit";
    return html`<li class="form-row" id=${`form-${form.slug}`}>
      <div class="title-line">
        <h2>
          <a href=${toPath({ page, form: form.slug })}>${textIn(form.title, language) || form.slug}</a>
        </h2>
        ${renderFormMarks(form, locale)}
      </div>
      <div class="facts">
        <span>${unitName(session.units, form.unit, language)}</span>
        ${form.owner ? html`<span>${texts.formsPage.owner(form.owner)}</span>` : nothing}
        ${
          form.expiresOn && !form.closed
            ? html`<span>${texts.formsPage.until(format.day(form.expiresOn))}</span>`
            : nothing
        }
        <span>${last ? texts.formsPage.last(format.moment(last)) : texts.formsPage.none}</span>
        <span>${form.languages.map((tag) => format.languageName(tag)).join(", ")}</span>
      </div>
      <div class="headline">
        ${this.#renderHeadline(form.slug)}
        ${
          form.version > 0
            ? html`<a
              class="number"
              href=${toPath({ page: "responses" }) + toQuery({ form: form.slug })}
              >${texts.count.responses(form.responses)}</a
            >`
            : nothing
        }
      </div>
    </li>`;
  }
}
