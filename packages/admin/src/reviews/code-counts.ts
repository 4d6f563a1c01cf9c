import {
  textIn,
  type Codebook,
  type CodeCell,
  type CodeCounts,
  type ReviewSummary,
} from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { renderBar } from "../charts/bar-rows.ts";
import { toQuery } from "../filters.ts";
import { renderEmpty, renderTask } from "../load-states.ts";
import { navigate } from "../navigation.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { codeCuts, createReviewApi, type CodeCut } from "./api.ts";
import { codePath, listCodes } from "./code-tree.ts";
import { reviewTexts } from "./texts/index.ts";

type Row = CodeCounts["rows"][number];
type Cut = CodeCounts["cuts"][number];

/** `<code-counts>`: how many of the coded texts have each code, cut as the address says. */
@customElement("code-counts")
export class CodeCountsTable extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) review: ReviewSummary | undefined;
  @property({ attribute: false }) codebook: Codebook | undefined;
  @state() private isUnusedShown = false;
  readonly #counts = new ApiTask(this, () =>
    createReviewApi(this.#staff.http).count(this.review?.reviewId ?? "", this.#by, this.#within),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #staff(): StaffContext {
    if (!this.staff) throw new Error("counts were shown without a context");
    return this.staff;
  }

  get #words() {
    return reviewTexts[this.#staff.locale.language].results;
  }

  get #by(): CodeCut {
    return codeCuts.find((by) => by === this.#staff.query.get("by")) ?? "all";
  }

  get #within(): string | undefined {
    return this.#staff.query.get("within") || undefined;
  }

  protected override willUpdate(): void {
    const { staff, review } = this;
    if (!staff || !review) return;
    this.#counts.runFor(JSON.stringify([review.reviewId, this.#by, this.#within]));
  }

  #go(change: { by?: string; within?: string }): void {
    const query = { view: "results", by: this.#by, within: this.#within, ...change };
    const by = query.by === "all" ? undefined : query.by;
    const path = toPath({ page: "review", review: this.review?.reviewId ?? "" });
    navigate(path + toQuery({ ...query, by }), { replace: true });
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, review } = this;
    if (!staff || !review) return nothing;
    const words = this.#words;
    return html`<section>
      <h2 id="results-heading">${words.heading}</h2>
      ${renderTask(this.#counts, staff.locale, (counts) => this.#renderCounts(counts))}
    </section>`;
  }

  #renderCounts(counts: CodeCounts): TemplateResult {
    const { format } = this.#staff.locale;
    const words = this.#words;
    const coded = wholeOf(counts)?.coded ?? 0;
    if (coded === 0 && this.#within === undefined)
      return renderEmpty(words.emptyTitle, words.empty);
    const hidden = counts.cuts.filter(({ suppressed }) => suppressed);
    const rows = counts.rows.filter((row) => this.isUnusedShown || isUsed(row));
    const hasFew = rows.some(({ cells }) => cells.some((cell) => cell.suppressed));
    return html`<p class="quiet">${words.lead(format.count(coded))}</p>
      ${this.#renderFilters()}
      ${
        hidden.length === 0
          ? nothing
          : html`<p class="quiet small">${words.fewCut(hidden.map((cut) => this.#cutName(cut)).join(", "))}</p>`
      }
      ${this.#by === "all" ? this.#renderWhole(rows, counts) : this.#renderCut(rows, counts)}
      ${hasFew ? html`<p class="quiet small">${words.hiddenNote}</p>` : nothing}`;
  }

  #renderFilters(): TemplateResult {
    const words = this.#words;
    const { language } = this.#staff.locale;
    const codes = this.codebook ? listCodes(this.codebook) : [];
    const changed = (key: "by" | "within") => (event: Event) =>
      this.#go({ [key]: (event.currentTarget as HTMLSelectElement).value });
    return html`<div class="review-filters">
      <div class="field">
        <label for="count-by">${words.by}</label>
        <select id="count-by" @change=${changed("by")}>
          ${codeCuts.map((by) => html`<option value=${by} ?selected=${by === this.#by}>${words.cuts[by]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="count-within">${words.within}</label>
        <select id="count-within" @change=${changed("within")}>
          <option value="" ?selected=${this.#within === undefined}>${words.anyCode}</option>
          ${codes.map(
            (one) =>
              html`<option value=${one.code.id} ?selected=${one.code.id === this.#within}>
                ${codePath(one, language)}
              </option>`,
          )}
        </select>
      </div>
      <label class="check"><input id="show-unused" type="checkbox" .checked=${this.isUnusedShown}
        @change=${() => (this.isUnusedShown = !this.isUnusedShown)} /><span>${words.unused}</span></label>
    </div>`;
  }

  /** One cut: the share as a bar beside its number. */
  #renderWhole(rows: readonly Row[], counts: CodeCounts): TemplateResult {
    const words = this.#words;
    const { format } = this.#staff.locale;
    const of = wholeOf(counts)?.coded ?? 0;
    return html`<table class="code-table" id="code-counts">
      <caption>${words.caption(words.cuts.all)}</caption>
      <thead><tr>
        <th scope="col">${words.code}</th>
        <th scope="col" class="number">${words.texts} <span class="quiet">${words.of(format.count(of))}</span></th>
        <th scope="col" class="share">${words.share}</th>
      </tr></thead>
      ${this.#renderBodies(rows, 3, ({ cells: [cell] }) => {
        if (!cell) return html`<td></td><td></td>`;
        const { n } = cell;
        if (n === null) return html`<td class="number quiet">${words.hidden}</td><td></td>`;
        const share = of === 0 ? 0 : (n / of) * 100;
        return html`<td class="number">${format.count(n)}</td>
          <td class="share"><span class="number">${format.percent(share)}</span><span aria-hidden="true">${renderBar(share)}</span></td>`;
      })}
    </table>`;
  }

  #renderCut(rows: readonly Row[], { cuts }: CodeCounts): TemplateResult {
    const words = this.#words;
    const { format } = this.#staff.locale;
    const shown = cuts.flatMap((cut, i) => (cut.suppressed ? [] : [{ cut, i }]));
    return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="results-heading">
      <table class="code-table" id="code-counts">
        <caption>${words.caption(words.cuts[this.#by])}</caption>
        <thead><tr>
          <th scope="col">${words.code}</th>
          ${shown.map(
            ({ cut }) =>
              html`<th scope="col" class="number">${this.#cutName(cut)}
                <span class="quiet">${words.of(format.count(cut.coded))}</span></th>`,
          )}
        </tr></thead>
        ${this.#renderBodies(
          rows,
          shown.length + 1,
          ({ cells }) => html`${shown.map(({ cut, i }) => this.#renderCell(cells[i], cut))}`,
        )}
      </table>
    </div>`;
  }

  #renderCell(cell: CodeCell | undefined, { coded }: Cut): TemplateResult {
    const { format } = this.#staff.locale;
    const words = this.#words;
    if (cell?.n == null) {
      return html`<td class="number quiet">${words.hidden}</td>`;
    }
    const share = coded === 0 ? 0 : (cell.n / coded) * 100;
    return html`<td class="number">${format.count(cell.n)} <span class="quiet">${format.percent(share)}</span></td>`;
  }

  /** A body for each dimension, under its name. */
  #renderBodies(
    rows: readonly Row[],
    columns: number,
    cells: (row: Row) => TemplateResult,
  ): TemplateResult {
    const { language } = this.#staff.locale;
    const words = this.#words;
    const link = (code: string) =>
      toPath({ page: "review", review: this.review?.reviewId ?? "" }) +
      toQuery({ show: "selected", code });
    const dimensions = [...new Set(rows.map(({ dimension }) => dimension))];
    const nameOf = (id: string) => {
      const known = this.codebook?.dimensions.find((one) => one.id === id);
      return known ? textIn(known.name, language) : id;
    };
    return html`${dimensions.map(
      (dimension) =>
        html`<tbody>
          <tr class="dimension"><th scope="rowgroup" colspan=${columns}>${nameOf(dimension)}</th></tr>
          ${rows
            .filter((row) => row.dimension === dimension)
            .map((row) => {
              const name = textIn(row.name, language);
              return html`<tr data-code=${row.code}>
                <th scope="row" class=${`depth-${row.depth}`}>
                  <a href=${link(row.code)} title=${words.read(name)}>${name}</a>
                </th>
                ${cells(row)}
              </tr>`;
            })}
        </tbody>`,
    )}`;
  }

  #cutName({ by, key }: Cut): string {
    const { locale, session } = this.#staff;
    if (by === "language") return locale.format.languageName(key);
    return by === "unit" ? unitName(session.units, key, locale.language) : this.#words.allShort;
  }
}

/** The cut that takes all coded responses together: the first. */
const wholeOf = ({ cuts }: CodeCounts): Cut | undefined => cuts.find(({ by }) => by === "all");

const isUsed = ({ cells }: Row): boolean =>
  cells.some(({ n, suppressed }) => suppressed || n !== 0);
