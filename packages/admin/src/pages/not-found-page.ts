import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { toPath } from "../router.ts";
import { StaffPage } from "../staff-page.ts";

/** `<not-found-page>` */
@customElement("not-found-page")
export class NotFoundPage extends StaffPage {
  protected get heading(): string {
    return this.staff.locale.texts.notFound.title;
  }

  override render(): TemplateResult {
    const { notFound } = this.staff.locale.texts;
    return html`<header class="page-head">
      ${this.renderHeading()}
      <p>${notFound.text}</p>
      <p><a href=${toPath({ page: "forms" })}>${notFound.home}</a></p>
    </header>`;
  }
}
