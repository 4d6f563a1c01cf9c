import { textIn, type Codebook } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { staffLanguages } from "../preferences.ts";
import { toPath } from "../router.ts";
import { renderFollowUpTabs } from "../section-tabs.ts";
import { listShortcuts } from "../shortcuts/list-shortcuts.ts";
import { PageShortcuts } from "../shortcuts/shortcuts.ts";
import { may } from "../staff-context.ts";
import { StaffPage } from "../staff-page.ts";
import { createCodebookApi } from "./api.ts";
import "./codebook-dialog.ts";
import type { CodebookDialog } from "./codebook-dialog.ts";
import { listItems } from "./edit-codebook.ts";
import { languageInSentence, missingLanguages } from "./missing-names.ts";
import { codebookTexts } from "./texts/index.ts";

/** `<codebooks-page>`: every codebook with how large it is and what it lacks. */
@customElement("codebooks-page")
export class CodebooksPage extends StaffPage {
  @query("codebook-dialog") private dialog!: CodebookDialog;
  readonly #codebooks = new ApiTask(this, () => createCodebookApi(this.staff.http).list());

  constructor() {
    super();
    this.addController(
      new PageShortcuts(() => listShortcuts(this, "#codebooks h2 a", this.staff.locale)),
    );
  }

  get #words() {
    return codebookTexts[this.staff.locale.language];
  }

  protected get heading(): string {
    return this.#words.title;
  }

  protected override willUpdate(): void {
    this.#codebooks.runFor("codebooks");
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderFollowUpTabs(staff, "codebooks")}
      <header class="page-head">
        <div class="page-head-line">
          ${this.renderHeading()}
          ${
            may(staff, "code-responses")
              ? html`<wa-button id="new-codebook" class="push" variant="brand" @click=${this.#make}>${words.make}</wa-button>`
              : nothing
          }
        </div>
        <p class="quiet">${words.lead}</p>
      </header>
      ${renderTask(this.#codebooks, staff.locale, ({ codebooks }) =>
        codebooks.length === 0
          ? renderEmpty(words.emptyTitle, words.empty)
          : html`<ul class="rows" id="codebooks">${codebooks.map((one) => this.#renderCodebook(one))}</ul>`,
      )}
      <codebook-dialog .staff=${staff} @saved=${this.#saved}></codebook-dialog>`;
  }

  readonly #make = () => {
    const { state } = this.#codebooks;
    this.dialog.make(state.status === "done" ? state.value.codebooks : []);
  };

  readonly #saved = ({ detail }: CustomEvent<Codebook>) => {
    navigate(toPath({ page: "codebook", codebook: detail.slug }));
  };

  #renderCodebook({ slug, name, source, dimensions }: Codebook): TemplateResult {
    const { locale } = this.staff;
    const { language } = locale;
    const words = this.#words;
    const items = listItems({ name, dimensions });
    const codes = items.filter(({ code }) => code !== undefined).length;
    const missing = staffLanguages.flatMap((one) => {
      const n = [name, ...items.map((item) => item.name)].filter((each) =>
        missingLanguages(each).includes(one),
      ).length;
      return n === 0 ? [] : [words.missing(languageInSentence(one, locale), n)];
    });
    return html`<li class="review-row">
      <h2><a href=${toPath({ page: "codebook", codebook: slug })}>${textIn(name, language)}</a></h2>
      <p class="number">${words.summary(words.dimensions(dimensions.length), words.codes(codes))}</p>
      ${source ? html`<p class="quiet small">${words.source(textIn(source, language))}</p>` : nothing}
      ${missing.length > 0 ? html`<p class="attention small">${missing.join(" · ")}</p>` : nothing}
    </li>`;
  }
}
