import type { RefusedOrigin } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem, Http } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { Locale } from "../locale.ts";
import { createFormApi } from "./api.ts";
import { sumOrigins } from "./model/sum-origins.ts";
import type { MakerTexts } from "./texts/sv.ts";

/** `<refused-origins>`: sites that were refused lately. Fires `origin-allowed` with the draft. */
@customElement("refused-origins")
export class RefusedOrigins extends LitElement {
  @property({ attribute: false }) words!: MakerTexts["settings"];
  @property({ attribute: false }) locale!: Locale;
  @property({ attribute: false }) http!: Http;
  @property() form = "";
  #problem: ApiProblem | undefined;
  readonly #refused = new ApiTask<RefusedOrigin[]>(this, () =>
    createFormApi(this.http).listRefusedOrigins(this.form),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#refused.runFor(this.form);
  }

  async #allow(origin: string): Promise<void> {
    const result = await createFormApi(this.http).allowOrigin(this.form, origin);
    this.#problem = result.ok ? undefined : result.problem;
    if (result.ok) {
      this.dispatchEvent(
        new CustomEvent("origin-allowed", { detail: { draft: result.value, origin } }),
      );
    }
    this.#refused.retry();
  }

  override render(): TemplateResult | typeof nothing {
    const { words, locale } = this;
    const { state } = this.#refused;
    const refused = state.status === "failed" ? [] : sumOrigins(state.value ?? []);
    if (refused.length === 0) return nothing;
    return html`<h3>${words.refusedTitle}</h3>
      ${this.#problem ? renderProblem(this.#problem, locale) : nothing}
      <ul class="refused-origins">
        ${refused.map(
          ({ origin, count, day }) =>
            html`<li>
              <span>${words.refused(origin, count, locale.format.day(day))}</span>
              <wa-button size="s" appearance="outlined" @click=${() => void this.#allow(origin)}
                >${words.allow}<span class="visually-hidden"> ${origin}</span></wa-button
              >
            </li>`,
        )}
      </ul>`;
  }
}
