import { html, nothing, svg, type TemplateResult } from "lit";
import { toColumns, type ValueCount } from "./geometry.ts";

const HEIGHT = 132;
const ABOVE = 22;
const BELOW = 26;

/**
 * A column for each step of a scale. Positions across are in percent, so that the chart takes
 * any width without its letters changing size. `label` tells the same in words.
 */
export function renderColumnChart(
  counts: readonly ValueCount[],
  label: string,
  percent: (share: number) => string,
): TemplateResult | typeof nothing {
  const columns = toColumns(counts, HEIGHT);
  if (columns.length === 0) return nothing;
  return html`<svg
    class="columns"
    role="img"
    aria-label=${label}
    width="100%"
    height=${ABOVE + HEIGHT + BELOW}
  >
    <line class="axis" x1="0" x2="100%" y1=${ABOVE + HEIGHT} y2=${ABOVE + HEIGHT}></line>
    ${columns.map((column) => {
      const middle = `${column.x + column.width / 2}%`;
      return svg`<rect
          class=${`step step-${columns.length}-${column.value}`}
          x=${`${column.x}%`}
          y=${ABOVE + column.y}
          width=${`${column.width}%`}
          height=${column.height}
        ></rect>
        <text class="share" x=${middle} y=${ABOVE + column.y - 6} text-anchor="middle">
          ${percent(column.share)}
        </text>
        <text class="tick" x=${middle} y=${ABOVE + HEIGHT + 18} text-anchor="middle">
          ${column.value}
        </text>`;
    })}
  </svg>`;
}
