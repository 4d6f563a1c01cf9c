import { html, nothing, svg, type TemplateResult } from "lit";
import { toPosition, toSegments, type ValueCount } from "./geometry.ts";

const BAR = 14;
const STACK = 26;

/** One line of a chart whose words stand beside its mark. */
export interface ChartRow {
  label: string | TemplateResult;
  /** The drawing; decoration, for label and value say all it says. */
  mark: TemplateResult;
  value: string | TemplateResult;
  /** What stands above was measured otherwise: a line parts it from this row. */
  isBreak?: boolean;
}

/** Lines of label, drawing and value; the drawing goes below where there is no room beside. */
export function renderRows(rows: readonly ChartRow[], shape = ""): TemplateResult {
  return html`<ul class=${`chart-rows ${shape}`}>
    ${rows.map(
      ({ label, mark, value, isBreak }) =>
        html`<li class=${isBreak ? "after-break" : nothing}>
          <span class="label">${label}</span>
          <span class="drawing" aria-hidden="true">${mark}</span>
          <span class="value number">${value}</span>
        </li>`,
    )}
  </ul>`;
}

/** The numbers below a line of `renderInterval`: both ends and the middle of its axis. */
export function renderAxis(
  [low, high]: readonly [number, number],
  write: (value: number) => string,
): TemplateResult {
  const middle = (low + high) / 2;
  return html`<svg class="scale" width="100%" height="16">
    <text class="tick" x="0" y="12">${write(low)}</text>
    <text class="tick" x="50%" y="12" text-anchor="middle">${write(middle)}</text>
    <text class="tick" x="100%" y="12" text-anchor="end">${write(high)}</text>
  </svg>`;
}

/** A bar of `percent`, 0–100. */
export function renderBar(percent: number): TemplateResult {
  return html`<svg class="bar" width="100%" height=${BAR}>
    <rect class="track" width="100%" height=${BAR} rx="2"></rect>
    <rect class="filled" width=${`${percent}%`} height=${BAR} rx="2"></rect>
  </svg>`;
}

/** Parts of 100 %, each with its share where it has room; `name` makes their colour classes. */
export function renderStack(
  counts: readonly ValueCount[],
  name: string,
  percent: (share: number) => string,
): TemplateResult {
  return html`<svg class="stack" width="100%" height=${STACK}>
    ${toSegments(counts).map(({ value, start, end }) => {
      const share = end - start;
      return svg`<rect
          class=${`part ${name}-${value}`}
          x=${`${start}%`}
          width=${`${share}%`}
          height=${STACK}
        ></rect>
        ${
          share >= 4.5
            ? svg`<text
                class=${`on on-${name}-${value} ${share < 11 ? "on-narrow" : ""}`}
                x=${`${start + share / 2}%`}
                y=${STACK / 2 + 4.5}
                text-anchor="middle"
              >${percent(share)}</text>`
            : svg``
        }`;
    })}
  </svg>`;
}

/** A point with its interval on an axis, and the target where there is one. */
export function renderInterval(
  { value, low, high }: { value: number; low: number; high: number },
  axis: readonly [number, number],
  target?: number,
): TemplateResult {
  const at = (number: number) => `${toPosition(number, axis)}%`;
  const middle = STACK / 2;
  return html`<svg class="interval" width="100%" height=${STACK}>
    <line class="axis" x1="0" x2="100%" y1=${middle} y2=${middle}></line>
    ${
      target === undefined
        ? svg``
        : svg`<line class="target" x1=${at(target)} x2=${at(target)} y1="2" y2=${STACK - 2}></line>`
    }
    <line class="whisker" x1=${at(low)} x2=${at(high)} y1=${middle} y2=${middle}></line>
    <circle class="point" cx=${at(value)} cy=${middle} r="5.5"></circle>
  </svg>`;
}
