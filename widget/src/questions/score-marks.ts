import { html } from "lit/html.js";

/** A star, filled up to the chosen score. */
export function renderStar(isFilled: boolean) {
  return html`<svg class=${isFilled ? "filled" : ""} viewBox="0 0 24 24" aria-hidden="true">
    <path d="m12 3 3 6 6 1-5 4 1 7-5-3-5 3 1-7-5-4 6-1z" />
  </svg>`;
}

/** A face for a score from 1 to 5: the mouth bends with it. */
export function renderFace(score: number) {
  const bend = (score - 3) * 2.5;
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M9 9v1m6-1v1M8 ${15.5 - bend / 3}q4 ${bend} 8 0" />
  </svg>`;
}
