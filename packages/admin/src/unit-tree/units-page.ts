import "@awesome.me/webawesome/dist/components/switch/switch.js";
import { textIn, type UnitDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiResult } from "../http.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { createUnitApi } from "./api.ts";
import type { ClosuresDialog } from "./closures-dialog.ts";
import "./closures-dialog.ts";
import type { MoveDialog } from "./move-dialog.ts";
import "./move-dialog.ts";
import { unitTexts } from "./texts/index.ts";
import { toBranches } from "./tree-rows.ts";
import { renderBranches, type TreeView, type UnitDeed } from "./unit-branch.ts";
import type { UnitDialog } from "./unit-dialog.ts";
import "./unit-dialog.ts";

/** `<units-page>`: the organisation's tree, for those who manage some of it. */
@customElement("units-page")
export class UnitsPage extends StaffPage {
  @state() private folded: ReadonlySet<string> = new Set();
  @state() private showsEnded = false;
  @state() private problem: (ApiResult<unknown> & { ok: false })["problem"] | undefined;
  @query("unit-dialog") private writing!: UnitDialog;
  @query("move-dialog") private moving!: MoveDialog;
  @query("closures-dialog") private closing!: ClosuresDialog;
  readonly #units = new ApiTask(this, () => createUnitApi(this.staff.http).list());

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return unitTexts[this.staff.locale.language];
  }

  get #list(): readonly UnitDetail[] {
    const { state } = this.#units;
    return state.status === "failed" ? [] : (state.value ?? []);
  }

  protected override willUpdate(): void {
    this.#units.runFor("units");
  }

  readonly #view: Pick<TreeView, "isFolded" | "fold" | "act"> = {
    isFolded: (slug) => this.folded.has(slug),
    fold: (slug, isFolded) => {
      const others = [...this.folded].filter((one) => one !== slug);
      this.folded = new Set(isFolded ? [...others, slug] : others);
    },
    act: (deed, unit) => this.#act(deed, unit),
  };

  #act(deed: UnitDeed, unit: UnitDetail): void {
    const parent = this.#list.find(({ slug }) => slug === unit.parent);
    if (deed === "add") this.writing.add(unit);
    else if (deed === "edit") this.writing.change(unit, parent);
    else if (deed === "move") this.moving.show(unit);
    else if (deed === "closures") this.closing.show(unit);
    else if (deed === "end") void this.#end(unit);
    else void this.#restore(unit);
  }

  async #end(unit: UnitDetail): Promise<void> {
    const result = await createUnitApi(this.staff.http).end(unit.slug);
    this.#take(result, "ended", () => this.#restore(unit));
  }

  async #restore(unit: UnitDetail): Promise<void> {
    this.#take(await createUnitApi(this.staff.http).restore(unit.slug), "restored");
  }

  #take(
    result: ApiResult<UnitDetail>,
    done: "added" | "changed" | "moved" | "ended" | "restored",
    undo?: () => Promise<void>,
  ): void {
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    const name = textIn(result.value.name, this.staff.locale.language);
    this.#changed(this.#words.done[done](name), undo);
  }

  #changed(text: string, undo?: () => Promise<void>): void {
    this.staff.notify(undo ? { text, undo } : { text });
    this.#units.retry();
    void this.staff.refresh();
  }

  readonly #written = ({ detail }: CustomEvent<UnitDetail>) => {
    const isNew = !this.#list.some(({ slug }) => slug === detail.slug);
    this.#take({ ok: true, value: detail }, isNew ? "added" : "changed");
  };

  readonly #moved = ({ detail }: CustomEvent<UnitDetail>) => {
    const before = this.#list.find(({ slug }) => slug === detail.slug)?.parent;
    const undo = async () => {
      const change = { revision: detail.revision, parent: before ?? "" };
      const api = createUnitApi(this.staff.http);
      this.#take(await api.change(detail.slug, change), "moved");
    };
    this.#take({ ok: true, value: detail }, "moved", before ? undo : undefined);
  };

  override render(): TemplateResult {
    const { staff } = this;
    return html`${renderOrganisationTabs(staff, "units")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${this.#words.lead}</p>
      </header>
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${renderTask(this.#units, staff.locale, (units) => this.#renderTree(units))}
      <unit-dialog .staff=${staff} @saved=${this.#written}></unit-dialog>
      <move-dialog .staff=${staff} .units=${this.#list} @saved=${this.#moved}></move-dialog>
      <closures-dialog
        .staff=${staff}
        @changed=${({ detail }: CustomEvent<"closed" | "reopened">) => {
          this.#changed(this.#words.done[detail]);
        }}
      ></closures-dialog>`;
  }

  #renderTree(units: readonly UnitDetail[]): TemplateResult {
    const words = this.#words;
    const { locale } = this.staff;
    const ended = units.filter(({ endedAt }) => endedAt !== null).length;
    const shown = this.showsEnded ? units : units.filter(({ endedAt }) => endedAt === null);
    const [only] = units;
    const { timeZone } = this.staff.session.organisation;
    // The Swedish format of a date is the ISO one.
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
    const view = { ...this.#view, locale, today };
    return html`${
      ended > 0
        ? html`<wa-switch
            id="show-ended"
            ?checked=${this.showsEnded}
            @change=${() => (this.showsEnded = !this.showsEnded)}
            >${words.showEnded(ended)}</wa-switch
          >`
        : nothing
    }
      ${renderBranches(toBranches(shown, locale.language), view)}
      ${
        only && units.length === 1
          ? renderEmpty(
              words.aloneTitle,
              words.alone,
              html`<wa-button id="add-first" variant="brand" @click=${() => this.writing.add(only)}
                >${words.add}</wa-button
              >`,
            )
          : nothing
      }`;
  }
}
