import { html } from "lit";

/** A star, filled up to the chosen score. */
export function renderStar(isFilled: boolean) {
  return html`<svg class=${isFilled ? "filled" : ""} viewBox="0 0 24 24" aria-hidden="true">
    <path d="m12 3 2.8 5.7 6.2.9-4.5 4.4 1.1 6.2L12 17.3l-5.6 2.9 1.1-6.2L3 9.6l6.2-.9z" />
  </svg>`;
}

/** The mouth of each face, from sad to glad. */
const mouths = [
  "M8 17c1.8-3 6.2-3 8 0",
  "M8 16.5c2-1.6 6-1.6 8 0",
  "M8 15.5h8",
  "M8 14.5c2 1.9 6 1.9 8 0",
  "M7.5 13.5c1.6 4.4 7.4 4.4 9 0",
];

/** A face for a score from 1 to 5. */
export function renderFace(score: number) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9.5" />
    <path d="M9 9v.5M15 9v.5" />
    <path d=${mouths[score - 1] ?? ""} />
  </svg>`;
}
