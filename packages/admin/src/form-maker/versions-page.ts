import { textIn, type DraftQuestion, type FormVersion } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { toPath } from "../router.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { createFormApi } from "./api.ts";
import { languageInSentence, languageLabel } from "./languages.ts";
import { compareContents, type ContentChange } from "./model/compare-contents.ts";
import { makerTexts } from "./texts/index.ts";

/** `<versions-page>`: every published version, newest first, and what each changed. */
@customElement("versions-page")
export class VersionsPage extends StaffPage {
  readonly #versions = new ApiTask(this, () =>
    createFormApi(this.staff.http).listVersions(this.#form),
  );

  get #form(): string {
    return this.params["form"] ?? "";
  }

  get #words() {
    return makerTexts(this.staff.locale.language);
  }

  protected get heading(): string {
    return this.#words.versions.title;
  }

  protected override willUpdate(): void {
    this.#versions.runFor(this.#form);
  }

  override render(): TemplateResult {
    const { locale, forms } = this.staff;
    const { versions } = this.#words;
    const form = forms.find(({ slug }) => slug === this.#form);
    return html`<header class="page-head">
        ${form ? html`<p class="quiet">${textIn(form.title, locale.language)}</p>` : nothing}
        ${this.renderHeading()}
        <p class="quiet">${versions.lead}</p>
      </header>
      ${renderFormTabs(this.staff, this.#form, "form-versions")}
      ${renderTask(this.#versions, locale, (list) => this.#renderList(list))}`;
  }

  #renderList(list: readonly FormVersion[]): TemplateResult {
    const { versions } = this.#words;
    if (list.length === 0) {
      return renderEmpty(
        versions.emptyTitle,
        versions.empty,
        html`<a href=${toPath({ page: "form-edit", form: this.#form })}>${versions.edit}</a>`,
      );
    }
    return html`<ol class="rows versions" reversed>
      ${list.map((version, index) => this.#renderVersion(version, list[index + 1], index === 0))}
    </ol>`;
  }

  #renderVersion(
    version: FormVersion,
    before: FormVersion | undefined,
    isCurrent: boolean,
  ): TemplateResult {
    const { locale } = this.staff;
    const { versions, questions: count, editor } = this.#words;
    const moment = locale.format.moment(version.publishedAt);
    const { questions } = version.content;
    return html`<li class="version" id=${`version-${version.version}`}>
      <div class="title-line">
        <h2>${versions.version(version.version)}</h2>
        ${isCurrent ? html`<span class="mark mark-accent">${versions.current}</span>` : nothing}
      </div>
      <p class="quiet">
        ${version.publishedBy ? versions.by(moment, version.publishedBy) : versions.at(moment)}
      </p>
      ${before ? this.#renderChanges(compareContents(before.content, version.content)) : html`<p>${versions.first(questions.length)}</p>`}
      <details>
        <summary>${versions.show} <span class="quiet">(${count(questions.length)})</span></summary>
        <ol>
          ${questions.map(
            (question) =>
              html`<li>
                ${textIn(question.text, locale.language)}
                ${question.unofficial ? html`<span class="mark mark-attention">${editor.unofficial}</span>` : nothing}
              </li>`,
          )}
        </ol>
      </details>
    </li>`;
  }

  #renderChanges(changes: readonly ContentChange[]): TemplateResult {
    const { versions } = this.#words;
    if (changes.length === 0) return html`<p>${versions.same}</p>`;
    return html`<ul class="changes">
      ${changes.map((change) => html`<li data-change=${change.kind}>${this.#changeInWords(change)}</li>`)}
    </ul>`;
  }

  #changeInWords(change: ContentChange): string {
    const { change: words } = this.#words.versions;
    const { locale } = this.staff;
    const names = (tags: readonly string[]) =>
      tags.map((tag) => languageInSentence(tag, locale)).join(", ");
    const text = (question: DraftQuestion) => textIn({ ...question.text }, locale.language);
    switch (change.kind) {
      case "reordered":
        return words.reordered;
      case "title":
        return words.title(names(change.languages));
      case "language-added":
      case "language-removed":
        return words[change.kind](languageLabel(change.language, locale));
      case "reworded":
        return words.reworded(text(change.question), names(change.languages));
      default:
        return words[change.kind](text(change.question));
    }
  }
}
