import { textIn, type Point, type PointList } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import { renderFormTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { createChannelApi } from "./api.ts";
import { channelWords } from "./channel-words.ts";
import type { PointDialog } from "./point-dialog.ts";
import "./point-dialog.ts";
import "./point-materials.ts";
import { renderPointRow } from "./point-row.ts";

/** `<channels-page>`: where a form stands; with `?point=` what that place is set up with. */
@customElement("channels-page")
export class ChannelsPage extends StaffPage {
  @query("point-dialog") private dialog!: PointDialog;
  readonly #points = new ApiTask(this, () => this.#api.list());

  get #form(): string {
    return this.params["form"] ?? "";
  }

  get #api() {
    return createChannelApi(this.staff.http, this.#form);
  }

  get #words() {
    return channelWords(this.staff.locale.language);
  }

  /** The point in the address; undefined where the list is shown or it is not loaded yet. */
  get #chosen(): Point | undefined {
    const { state } = this.#points;
    const points = state.status === "failed" ? [] : (state.value?.points ?? []);
    return points.find(({ slug }) => slug === this.staff.query.get("point"));
  }

  protected get heading(): string {
    return this.#chosen?.name ?? this.#words.title;
  }

  protected override willUpdate(): void {
    this.#points.runFor(this.#form);
  }

  readonly #saved = ({ detail }: CustomEvent<{ point: Point; isNew: boolean }>) => {
    this.#points.retry();
    if (detail.isNew) navigate(this.#pathOf(detail.point.slug));
  };

  #pathOf(point?: string): string {
    return toPath({ page: "form-channels", form: this.#form }) + toQuery({ point });
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    const form = staff.forms.find(({ slug }) => slug === this.#form);
    return html`<header class="page-head">
        ${form ? html`<p class="quiet">${textIn(form.title, staff.locale.language)}</p>` : nothing}
        <div class="page-head-line">${this.renderHeading()} ${this.#renderAdd()}</div>
        ${
          this.#chosen
            ? html`<p><a id="back" href=${this.#pathOf()}>${words.back}</a></p>`
            : html`<p class="quiet">${words.lead}</p>`
        }
      </header>
      ${renderFormTabs(staff, this.#form, "form-channels")}
      ${renderTask(this.#points, staff.locale, (list) => this.#renderList(list))}
      <point-dialog .staff=${staff} .form=${this.#form} @saved=${this.#saved}></point-dialog>`;
  }

  #renderAdd(): TemplateResult | typeof nothing {
    const { state } = this.#points;
    if (state.status !== "done" || !state.value.published || this.#chosen) return nothing;
    return html`<wa-button id="add-point" class="push" variant="brand"
      @click=${() => this.dialog.show()}
      >${this.#words.add}</wa-button
    >`;
  }

  #renderList({ published, points }: PointList): TemplateResult {
    const words = this.#words;
    const chosen = this.#chosen;
    if (!published) {
      const link = html`<a href=${toPath({ page: "form-edit", form: this.#form })}
        >${words.toForm}</a
      >`;
      return renderEmpty(words.unpublishedTitle, words.unpublished, link);
    }
    if (chosen) {
      return html`<point-materials .staff=${this.staff} .point=${chosen}></point-materials>`;
    }
    const living = points.filter(({ endedAt }) => endedAt === null);
    const ended = points.filter(({ endedAt }) => endedAt !== null);
    return html`${
      living.length === 0
        ? renderEmpty(words.emptyTitle, words.empty)
        : html`<ul class="rows" id="points">
          ${living.map((point) => this.#renderRow(point))}
        </ul>`
    }
    ${
      ended.length > 0
        ? html`<details class="ended-points">
          <summary>${words.endedTitle} (${ended.length})</summary>
          <ul class="rows">
            ${ended.map((point) => this.#renderRow(point))}
          </ul>
        </details>`
        : nothing
    }`;
  }

  #renderRow(point: Point): TemplateResult {
    return renderPointRow(point, this.staff, {
      href: this.#pathOf(point.slug),
      rename: () => this.dialog.show(point),
      end: () => void this.#end(point),
      restore: () => void this.#restore(point),
    });
  }

  async #end(point: Point): Promise<void> {
    const result = await this.#api.end(point.slug);
    this.#points.retry();
    if (!result.ok) return this.#complain(result.problem.kind);
    this.staff.notify({
      text: this.#words.ended(point.name),
      undo: () => this.#restore(point),
    });
  }

  async #restore(point: Point): Promise<void> {
    const result = await this.#api.restore(point.slug);
    this.#points.retry();
    if (!result.ok) return this.#complain(result.problem.kind);
    this.staff.notify({ text: this.#words.restored(point.name) });
  }

  #complain(kind: keyof typeof this.staff.locale.texts.problems): void {
    this.staff.notify({ text: this.staff.locale.texts.problems[kind] });
  }
}
