import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { StaffContext } from "./staff-context.ts";

/**
 * What every page is: an element without shadow root, so that headings, landmarks and the style
 * sheet are one document. Its heading is also the document's title.
 */
export abstract class StaffPage extends LitElement {
  @property({ attribute: false }) context: StaffContext | undefined;
  /** The parts of the address that vary, by name. */
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {};

  /** Words of the page's one h1. */
  protected abstract get heading(): string;

  /** @throws Error where the shell showed the page without its context */
  protected get staff(): StaffContext {
    if (!this.context) throw new Error("a page was shown without its context");
    return this.context;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    document.title = `${this.heading} · ${this.staff.locale.texts.product}`;
  }

  protected renderHeading(): TemplateResult {
    return html`<h1 tabindex="-1">${this.heading}</h1>`;
  }
}
