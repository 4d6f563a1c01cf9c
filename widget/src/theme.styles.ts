import { css } from "./css.ts";

/**
 * Colours, type and the frame. The system's colours follow the page's `color-scheme`; mixed with
 * them, one colour serves light and dark. They stand on an element that no rule of the page reaches.
 * Lengths are in em of a text never below 16 px. The space around is a padding, inside the room that
 * a page keeps: a margin would move what follows when the form comes.
 */
export const themeStyles = css`
  :host {
    box-sizing: border-box;
    display: block;
    padding-block: 1.5em;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  section {
    all: initial;
    --surface: var(--respons-surface, Canvas);
    --text: var(--respons-text, color-mix(in srgb, CanvasText 88%, Canvas));
    --accent: var(--respons-accent, color-mix(in srgb, CanvasText 45%, #12a4d5));
    /* Mixed, as the accent is: forced colours leave plain Canvas, and would hide it on Canvas. */
    --on-accent: var(--respons-on-accent, color-mix(in srgb, Canvas, Canvas));
    --fault: var(--respons-fault, color-mix(in srgb, CanvasText 40%, #ff2848));
    --quiet: color-mix(in srgb, var(--text) 70%, var(--surface));
    --line: var(--respons-line, color-mix(in srgb, var(--text) 55%, var(--surface)));
    --hairline: color-mix(in srgb, var(--text) 15%, var(--surface));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --radius: var(--respons-radius, 6px);
    --space: var(--respons-space, 1.5em);
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--text);
    font: max(16px, var(--respons-font-size, 1rem)) / 1.5 sans-serif;
    font-family: var(--respons-font, inherit);
    overflow-wrap: break-word;
  }
  :host([theme="light"]) section {
    color-scheme: light;
  }
  :host([theme="dark"]) section {
    color-scheme: dark;
  }
  .card {
    container-type: inline-size;
    contain-intrinsic-size: 70vw;
    max-inline-size: 42em;
    padding: var(--space);
    border: 1px solid var(--hairline);
    border-radius: calc(var(--radius) * 2);
    background: var(--surface);
  }
  h2,
  h3,
  p,
  ul {
    margin: 0 0 0.75em;
    font-size: 1em;
  }
  h2 {
    inline-size: fit-content;
    margin-block-end: 1em;
    font-size: 1.375em;
    line-height: 1.25;
  }
  h3 {
    margin-block-end: 0.25em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  /* A line of text is high enough to be hit; the glyphs alone are not. */
  a,
  label {
    display: inline-block;
  }
  a {
    vertical-align: top;
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .quiet,
  .demonstration {
    color: var(--quiet);
    font-weight: 400;
  }
  .fault {
    color: var(--fault);
    font-weight: 600;
  }
  .unseen,
  .word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :focus-visible,
  input:focus-visible + .face {
    outline: 3px solid var(--respons-focus, var(--text));
    outline-offset: 3px;
  }
  [tabindex]:focus-visible {
    outline: none;
  }
  .demonstration {
    inline-size: fit-content;
    padding: 0 0.625em;
  }
  .notice {
    margin-block-end: var(--space);
    padding: 1em 1.25em 0.25em;
  }
  .receipt {
    display: grid;
    margin-block: 1.5em 0.75em;
    padding: 0.75em 1.25em;
    background: var(--tint);
  }
  code {
    font: 600 1.2em monospace;
    word-spacing: 0.15em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--hairline);
    white-space: pre-wrap;
  }
`;
