import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { placedKinds, textIn, type NewPoint, type Point } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitsFor } from "../units-for.ts";
import { toUnitRows } from "../units.ts";
import { createChannelApi } from "./api.ts";
import { channelWords } from "./channel-words.ts";

/** `<point-dialog>`: makes a place or renames one; fires `saved` with the point. */
@customElement("point-dialog")
export class PointDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property() form = "";
  @state() private isOpen = false;
  @state() private isSending = false;
  @state() private isIncomplete = false;
  @state() private problem: ApiProblem | undefined;
  @state() private renamed: Point | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** For a new place, or to rename one. */
  show(renamed?: Point): void {
    this.renamed = renamed;
    this.problem = undefined;
    this.isIncomplete = false;
    this.isOpen = true;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, renamed } = this;
    if (!(event.currentTarget instanceof HTMLFormElement) || !staff || this.isSending) return;
    const data = new FormData(event.currentTarget);
    const name = textOf(data.get("name"));
    this.problem = undefined;
    this.isIncomplete = name === "";
    if (this.isIncomplete) return;
    this.isSending = true;
    const api = createChannelApi(staff.http, this.form);
    const kind = textOf(data.get("kind")) as NewPoint["kind"];
    const result = renamed
      ? await api.rename(renamed.slug, { name, previousName: renamed.name })
      : await api.add({ name, kind, unit: textOf(data.get("unit")) });
    this.isSending = false;
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.isOpen = false;
    const detail = { point: result.value, isNew: !renamed };
    this.dispatchEvent(new CustomEvent("saved", { detail }));
  };

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.isOpen = false;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, renamed } = this;
    if (!staff || !this.isOpen) return nothing;
    const { dialog } = channelWords(staff.locale.language);
    const label = renamed ? dialog.renameTitle : dialog.title;
    return html`<wa-dialog id="point" open label=${label} @wa-after-hide=${this.#hidden}>
      <form id="point-form" class="dialog-body" novalidate @submit=${this.#submit}>
        ${renamed ? nothing : this.#renderKind(staff)}
        <wa-input id="point-name" name="name" autocomplete="off" required maxlength="200"
          ?autofocus=${!!renamed} label=${dialog.name} hint=${dialog.nameHint}
          .value=${renamed?.name ?? ""}></wa-input>
        ${renamed ? nothing : this.#renderUnit(staff)}
        ${
          this.isIncomplete || this.problem?.kind === "input-invalid"
            ? html`<wa-callout variant="warning" role="alert">${dialog.missing}</wa-callout>`
            : this.problem
              ? renderProblem(this.problem, staff.locale)
              : nothing
        }
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${dialog.cancel}</wa-button>
      <wa-button slot="footer" id="save-point" type="submit" form="point-form" variant="brand"
        ?loading=${this.isSending}>
        ${this.isSending ? dialog.submitting : renamed ? dialog.save : dialog.submit}
      </wa-button>
    </wa-dialog>`;
  }

  #renderKind({ locale }: StaffContext): TemplateResult {
    const { dialog } = channelWords(locale.language);
    return html`<wa-radio-group id="point-kind" name="kind" label=${dialog.kind} value="embed"
      autofocus>
      ${placedKinds.map((kind) => html`<wa-radio value=${kind}>${dialog.kinds[kind]}</wa-radio>`)}
    </wa-radio-group>`;
  }

  #renderUnit({ locale, session, forms }: StaffContext): TemplateResult {
    const { dialog } = channelWords(locale.language);
    const rows = toUnitRows(unitsFor(session, "edit-forms"), locale.language);
    const own = forms.find(({ slug }) => slug === this.form)?.unit;
    const first = rows.find(({ unit }) => unit.slug === own) ?? rows[0];
    return html`<wa-select id="point-unit" name="unit" label=${dialog.unit}
      .value=${first?.unit.slug ?? ""}>
      ${rows.map(
        ({ unit, depth }) =>
          html`<wa-option class=${`level-${depth}`} value=${unit.slug}
            >${textIn(unit.name, locale.language)}</wa-option
          >`,
      )}
    </wa-select>`;
  }
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry.trim() : "";
}
