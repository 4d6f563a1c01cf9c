import { textIn, type UnitDetail } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Locale } from "../locale.ts";
import { closureDays } from "./closure-days.ts";
import { unitTexts } from "./texts/index.ts";
import type { Branch } from "./tree-rows.ts";

/** What can be done with a unit from its row. */
export const unitDeeds = ["add", "edit", "move", "closures", "end", "restore"] as const;
export type UnitDeed = (typeof unitDeeds)[number];

/** What the tree asks of the page around it. */
export interface TreeView {
  locale: Locale;
  /** ISO day of today. */
  today: string;
  isFolded(slug: string): boolean;
  fold(slug: string, isFolded: boolean): void;
  act(deed: UnitDeed, unit: UnitDetail): void;
}

/** The units as nested lists; what belongs to a unit can be folded away. */
export function renderBranches(branches: readonly Branch[], view: TreeView): TemplateResult {
  return html`<ul class="unit-tree">
    ${repeat(
      branches,
      ({ unit }) => unit.slug,
      (branch) => renderBranch(branch, view),
    )}
  </ul>`;
}

function renderBranch({ unit, below }: Branch, view: TreeView): TemplateResult {
  const isFolded = view.isFolded(unit.slug);
  return html`<li data-unit=${unit.slug} ?data-ended=${unit.endedAt !== null}>
    <div class="unit-line">
      ${below.length > 0 ? renderFold(unit, view, isFolded) : html`<span class="fold"></span>`}
      <div class="unit-words">${renderWords(unit, view)}</div>
      ${renderMenu(unit, view)}
    </div>
    ${below.length > 0 && !isFolded ? renderBranches(below, view) : nothing}
  </li>`;
}

function renderFold(unit: UnitDetail, view: TreeView, isFolded: boolean): TemplateResult {
  const { language } = view.locale;
  return html`<button
    type="button"
    class="fold"
    aria-expanded=${isFolded ? "false" : "true"}
    aria-label=${unitTexts[language].expand(textIn(unit.name, language))}
    @click=${() => view.fold(unit.slug, !isFolded)}
  >
    <wa-icon name=${isFolded ? "chevron-right" : "chevron-down"}></wa-icon>
  </button>`;
}

function renderWords(unit: UnitDetail, { locale, today }: TreeView): TemplateResult {
  const { language, format } = locale;
  const words = unitTexts[language];
  const ahead = unit.closures.filter(({ to }) => to >= today);
  const [next] = ahead;
  return html`<span class="unit-name">${textIn(unit.name, language)}</span>
    <span class="unit-facts">
      <span>${words.kinds[unit.kind]}</span>
      ${unit.people > 0 ? html`<span>${words.people(unit.people)}</span>` : nothing}
      ${unit.forms > 0 ? html`<span>${words.forms(unit.forms)}</span>` : nothing}
      ${unit.oid ? html`<span class="number">${unit.oid}</span>` : nothing}
    </span>
    ${
      unit.endedAt
        ? html`<span class="mark">${words.ended(format.moment(unit.endedAt))}</span>`
        : nothing
    }
    ${
      next
        ? html`<span class="mark"
          >${words.closed(closureDays(next, format))}
          ${ahead.length > 1 ? words.moreClosures(ahead.length - 1) : nothing}</span
        >`
        : nothing
    }`;
}

function renderMenu(unit: UnitDetail, view: TreeView): TemplateResult {
  const { language } = view.locale;
  const words = unitTexts[language];
  const isRoot = unit.kind === "organisation";
  const chosen = (event: CustomEvent<{ item: { value: string } }>) => {
    const deed = unitDeeds.find((one) => one === event.detail.item.value);
    if (deed) view.act(deed, unit);
  };
  return html`<wa-dropdown placement="bottom-end" @wa-select=${chosen}>
    <wa-button slot="trigger" size="s" appearance="plain" class="unit-menu">
      <wa-icon name="ellipsis"></wa-icon>
      <span class="visually-hidden">${words.actions(textIn(unit.name, language))}</span>
    </wa-button>
    ${
      unit.endedAt
        ? item("restore", words.restore)
        : html`${item("add", words.addBelow)} ${item("edit", words.edit)}
          ${isRoot ? nothing : item("move", words.move)} ${item("closures", words.closures)}
          ${isRoot ? nothing : item("end", words.end)}`
    }
  </wa-dropdown>`;
}

const item = (deed: UnitDeed, text: string) =>
  html`<wa-dropdown-item value=${deed}>${text}</wa-dropdown-item>`;
