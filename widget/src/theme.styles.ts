import { css } from "./css.ts";

const light = css`
  --surface: var(--respons-surface, #fff);
  --text: var(--respons-text, #1c2126);
  --accent: var(--respons-accent, #0a5a75);
  --on-accent: var(--respons-on-accent, #fff);
  --fault: var(--respons-fault, #a3182b);
  color-scheme: light;
`;

const dark = css`
  --surface: var(--respons-surface, #171b1f);
  --text: var(--respons-text, #eceff2);
  --accent: var(--respons-accent, #7fcbe4);
  --on-accent: var(--respons-on-accent, #0b1a21);
  --fault: var(--respons-fault, #ffa0a9);
  color-scheme: dark;
`;

/** Colours, type and the frame. Lengths are in em over a root size that never falls below 16 px. */
export const themeStyles = css`
  :host {
    display: block;
    margin-block: 1.5em;
    --quiet: color-mix(in srgb, var(--text) 70%, var(--surface));
    --line: color-mix(in srgb, var(--text) 55%, var(--surface));
    --hairline: color-mix(in srgb, var(--text) 15%, var(--surface));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --radius: var(--respons-radius, 6px);
    ${light}
  }
  :host([theme="dark"]) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${dark}
    }
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  section {
    color: var(--text);
    font: max(16px, 1rem) / 1.5 sans-serif;
    font-family: var(--respons-font, inherit);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .card {
    container-type: inline-size;
    max-inline-size: 42em;
    padding: 1.5em;
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
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .quiet {
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
  .demonstration {
    inline-size: fit-content;
    padding: 0 0.625em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--quiet);
  }
  .outcome {
    outline: none;
  }
  :focus-visible,
  input:focus-visible + .face {
    outline: 3px solid var(--text);
    outline-offset: 3px;
  }
  .notice {
    margin-block-end: 1.5em;
    padding: 1em 1.25em 0.25em;
    border: 2px solid var(--fault);
    border-radius: var(--radius);
  }
  .receipt {
    display: grid;
    margin-block: 1.5em 0.75em;
    padding: 0.75em 1.25em;
    border-radius: var(--radius);
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
