import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { textIn, type UnitDetail } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createUnitApi } from "./api.ts";
import { unitTexts } from "./texts/index.ts";
import { movingTargets, toBranches, type Branch } from "./tree-rows.ts";

/** `<move-dialog>`: hangs a unit somewhere else; fires `saved` with it. */
@customElement("move-dialog")
export class MoveDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) units: readonly UnitDetail[] = [];
  @state() private unit: UnitDetail | undefined;
  @state() private target = "";
  @state() private isSending = false;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(unit: UnitDetail): void {
    this.unit = unit;
    this.target = movingTargets(this.units, unit)[0]?.slug ?? "";
    this.problem = undefined;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, unit, target: parent } = this;
    if (!staff || !unit || !parent || this.isSending) return;
    this.isSending = true;
    const change = { revision: unit.revision, parent };
    const result = await createUnitApi(staff.http).change(unit.slug, change);
    this.isSending = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.unit = undefined;
    this.dispatchEvent(new CustomEvent("saved", { detail: result.value }));
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.unit = undefined;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, unit } = this;
    if (!staff || !unit) return nothing;
    const { locale } = staff;
    const words = unitTexts[locale.language];
    const targets = new Set(movingTargets(this.units, unit).map(({ slug }) => slug));
    const title = words.moving.title(textIn(unit.name, locale.language));
    return html`<wa-dialog id="move-dialog" open label=${title} @wa-after-hide=${this.#hidden}>
      <form id="move-form" class="dialog-body" @submit=${this.#submit}>
        ${
          targets.size === 0
            ? html`<p>${words.moving.nowhere}</p>`
            : html`<p>${words.moving.lead}</p>
              <wa-select id="move-target" label=${words.moving.target} .value=${this.target}
                @change=${(event: Event) => {
                  this.target = (event.currentTarget as HTMLSelectElement).value;
                }}>
                ${this.#renderTargets(toBranches(this.units, locale.language), targets, 0)}
              </wa-select>`
        }
        ${this.#renderProblem(staff)}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      ${
        targets.size === 0
          ? nothing
          : html`<wa-button slot="footer" id="save-move" type="submit" form="move-form"
            variant="brand" ?loading=${this.isSending}>${words.moving.submit}</wa-button>`
      }
    </wa-dialog>`;
  }

  /** Every unit, so that the place is understood; those that cannot take it are not to be chosen. */
  #renderTargets(
    branches: readonly Branch[],
    targets: ReadonlySet<string>,
    depth: number,
  ): TemplateResult[] {
    const { language } = this.staff?.locale ?? { language: "sv" };
    const standing = branches.filter(({ unit }) => !unit.endedAt);
    return standing.map(
      ({ unit, below }) =>
        html`<wa-option
            class=${`level-${depth}`}
            value=${unit.slug}
            ?disabled=${!targets.has(unit.slug)}
            >${textIn(unit.name, language)}</wa-option
          >${this.#renderTargets(below, targets, depth + 1)}`,
    );
  }

  #renderProblem({ locale }: StaffContext): TemplateResult | typeof nothing {
    const { problem } = this;
    if (problem?.kind !== "input-invalid")
      return problem ? renderProblem(problem, locale) : nothing;
    const { refused } = unitTexts[locale.language].moving;
    return html`<wa-callout variant="warning" role="alert">${refused}</wa-callout>`;
  }
}
