import type { ResponseDetail } from "@respons/wire";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { StaffContext } from "../staff-context.ts";
import { decideWithUndo } from "./decide-with-undo.ts";
import { quarantineTexts } from "./texts/index.ts";

/**
 * `<response-standing>`: whether the response counts, and the way to change that for who may.
 * Tells its page by `standing-change`.
 */
@customElement("response-standing")
export class ResponseStanding extends LitElement {
  @property({ attribute: false }) context: StaffContext | undefined;
  @property({ attribute: false }) response: ResponseDetail | undefined;

  #isDeciding = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #decide(decision: "released" | "spam"): Promise<void> {
    const { context, response } = this;
    if (!context || !response) return;
    const before = ({ counted: "released", quarantined: "held", spam: "spam" } as const)[
      response.standing
    ];
    await decideWithUndo(context, [response.responseId], { decision, before }, () => {
      this.#isDeciding = true;
      this.dispatchEvent(new CustomEvent("standing-change"));
    });
  }

  /** The button that was pressed may be gone. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#isDeciding || !changed.has("response")) return;
    this.#isDeciding = false;
    this.querySelector("h2")?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { context, response } = this;
    if (!context || !response) return nothing;
    const { standing, maySort } = response;
    if (standing === "counted" && !maySort) return nothing;
    const words = quarantineTexts[context.locale.language];
    return html`<section class="apart" aria-labelledby="standing-heading">
      <h2 id="standing-heading" tabindex="-1">${words.onPage.heading}</h2>
      <p class="quiet" role="status">${words.onPage[standing]}</p>
      ${
        maySort
          ? html`<div class="buttons">
            ${standing === "counted" ? nothing : this.#renderButton("release", words.release, "released")}
            ${standing === "spam" ? nothing : this.#renderButton("mark-spam", words.markSpam, "spam")}
          </div>`
          : nothing
      }
    </section>`;
  }

  #renderButton(id: string, text: string, decision: "released" | "spam"): TemplateResult {
    return html`<wa-button
      id=${id}
      size="s"
      appearance="outlined"
      @click=${() => void this.#decide(decision)}
      >${text}</wa-button
    >`;
  }
}
