import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { mayStandBelow, Oid, Slug, textIn, unitKinds, type UnitDetail } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import { staffLanguages } from "../preferences.ts";
import type { StaffContext } from "../staff-context.ts";
import { createUnitApi } from "./api.ts";
import { suggestSlug } from "./suggest-slug.ts";
import { unitTexts } from "./texts/index.ts";

/** What is being written: a new unit below `parent`, or a change of `unit`. */
interface Draft {
  unit: UnitDetail | undefined;
  parent: UnitDetail | undefined;
  names: Record<string, string>;
  kind: UnitDetail["kind"];
  slug: string;
  isSlugOwn: boolean;
  oid: string;
}
type Fault = "nameMissing" | "slugWrong" | "slugTaken" | "oidWrong" | "oidTaken" | "kindWrong";

/** `<unit-dialog>`: adds or changes a unit; fires `saved` with it. */
@customElement("unit-dialog")
export class UnitDialog extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @state() private draft: Draft | undefined;
  @state() private isSending = false;
  @state() private fault: Fault | undefined;
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  add(parent: UnitDetail): void {
    // Mostly one step finer than the unit above.
    const kind = unitKinds[unitKinds.indexOf(parent.kind) + 1];
    const empty = { unit: undefined, names: {}, slug: "", isSlugOwn: false, oid: "" };
    this.#show({ ...empty, parent, kind: kind ?? "office" });
  }

  change(unit: UnitDetail, parent: UnitDetail | undefined): void {
    const { name: names, kind, slug, oid } = unit;
    this.#show({ unit, parent, names: { ...names }, kind, slug, isSlugOwn: true, oid: oid ?? "" });
  }

  #show(draft: Draft): void {
    this.draft = draft;
    this.fault = undefined;
    this.problem = undefined;
  }

  #name(language: string, name: string): void {
    const { draft } = this;
    if (!draft) return;
    const names = { ...draft.names, [language]: name };
    const first = staffLanguages.map((one) => names[one]?.trim()).find(Boolean);
    const slug = draft.isSlugOwn ? draft.slug : suggestSlug(first ?? "");
    this.draft = { ...draft, names, slug };
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { staff, draft } = this;
    if (!staff || !draft || this.isSending) return;
    this.problem = undefined;
    this.fault = findFault(draft);
    if (this.fault) return;
    this.isSending = true;
    const result = await this.#send(staff, draft);
    this.isSending = false;
    if (result.ok) {
      this.draft = undefined;
      this.dispatchEvent(new CustomEvent("saved", { detail: result.value }));
      return;
    }
    this.fault = toFault(result.problem, draft.unit !== undefined);
    this.problem = this.fault ? undefined : result.problem;
  };

  #send({ http }: StaffContext, { unit, parent, names, kind, slug, oid }: Draft) {
    const api = createUnitApi(http);
    const name = filled(names);
    const fields = { name, kind, oid: oid.trim() || null };
    if (unit) return api.change(unit.slug, { revision: unit.revision, ...fields });
    return api.add({ slug, parent: parent?.slug ?? "", ...fields });
  }

  readonly #hidden = (event: Event) => {
    if (event.target === event.currentTarget) this.draft = undefined;
  };

  override render(): TemplateResult | typeof nothing {
    const { staff, draft } = this;
    if (!staff || !draft) return nothing;
    const { language } = staff.locale;
    const words = unitTexts[language];
    const { unit, parent } = draft;
    const title = unit
      ? words.dialog.editTitle(textIn(unit.name, language))
      : words.dialog.addTitle(textIn(parent?.name ?? {}, language));
    return html`<wa-dialog id="unit-dialog" open label=${title} @wa-after-hide=${this.#hidden}>
      <form id="unit-form" class="dialog-body" novalidate @submit=${this.#submit}>
        ${this.#renderNames(staff, draft)} ${this.#renderFields(staff, draft)}
        ${this.#renderFault(staff)}
      </form>
      <wa-button slot="footer" appearance="outlined" data-dialog="close">${words.cancel}</wa-button>
      <wa-button slot="footer" id="save-unit" type="submit" form="unit-form" variant="brand"
        ?loading=${this.isSending}>
        ${this.isSending ? words.saving : unit ? words.save : words.add}
      </wa-button>
    </wa-dialog>`;
  }

  #renderNames({ locale }: StaffContext, { names }: Draft): TemplateResult {
    const { dialog } = unitTexts[locale.language];
    return html`<fieldset class="names">
      <legend>${dialog.names}</legend>
      ${staffLanguages.map(
        (one, i) =>
          html`<wa-input id=${`unit-name-${one}`} autocomplete="off" maxlength="200"
            ?autofocus=${i === 0}
            label=${locale.format.languageName(one)} .value=${names[one] ?? ""}
            @input=${(event: Event) => this.#name(one, valueOf(event))}></wa-input>`,
      )}
      <p class="quiet small">${dialog.nameHint}</p>
    </fieldset>`;
  }

  #renderFields({ locale }: StaffContext, draft: Draft): TemplateResult {
    const { dialog, kinds } = unitTexts[locale.language];
    const set = (change: Partial<Draft>) => (this.draft = { ...draft, ...change });
    const offered = unitKinds.filter((kind) =>
      draft.parent
        ? mayStandBelow(kind, draft.parent.kind)
        : kind === draft.kind || kind !== "organisation",
    );
    const isRoot = draft.kind === "organisation";
    return html`${
      isRoot
        ? nothing
        : html`<wa-select id="unit-kind" label=${dialog.kind} .value=${draft.kind}
            @change=${(event: Event) => set({ kind: unitKinds.find((one) => one === valueOf(event)) ?? draft.kind })}>
            ${offered.map((kind) => html`<wa-option value=${kind}>${kinds[kind]}</wa-option>`)}
          </wa-select>`
    }
      ${
        draft.unit
          ? nothing
          : html`<wa-input id="unit-slug" autocomplete="off" spellcheck="false" maxlength="64"
            label=${dialog.slug} hint=${dialog.slugHint} .value=${draft.slug}
            @input=${(event: Event) => set({ slug: valueOf(event), isSlugOwn: true })}></wa-input>`
      }
      <wa-input id="unit-oid" autocomplete="off" inputmode="decimal" maxlength="128"
        label=${dialog.oid} hint=${dialog.oidHint} .value=${draft.oid}
        @input=${(event: Event) => set({ oid: valueOf(event) })}></wa-input>`;
  }

  #renderFault({ locale }: StaffContext): TemplateResult | typeof nothing {
    const { dialog } = unitTexts[locale.language];
    if (this.fault) {
      return html`<wa-callout variant="warning" role="alert">${dialog[this.fault]}</wa-callout>`;
    }
    return this.problem ? renderProblem(this.problem, locale) : nothing;
  }
}

function filled(names: Record<string, string>): Record<string, string> {
  const entries = Object.entries(names).map(([language, name]) => [language, name.trim()]);
  return Object.fromEntries(entries.filter(([, name]) => name !== ""));
}

/** What the collector would refuse, told before it is asked. */
function findFault({ names, slug, oid }: Draft): Fault | undefined {
  if (Object.keys(filled(names)).length === 0) return "nameMissing";
  if ("issues" in Slug["~standard"].validate(slug)) return "slugWrong";
  if (oid.trim() && "issues" in Oid["~standard"].validate(oid)) return "oidWrong";
  return undefined;
}

function toFault(problem: ApiProblem, isChange: boolean): Fault | undefined {
  if (problem.kind === "taken") return isChange ? "oidTaken" : "slugTaken";
  if (problem.kind !== "input-invalid") return undefined;
  const paths = new Set(problem.errors.map(({ path }) => path.split(".")[0]));
  if (paths.has("kind")) return "kindWrong";
  if (paths.has("oid")) return "oidWrong";
  if (paths.has("name")) return "nameMissing";
  return paths.has("slug") ? "slugWrong" : undefined;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
