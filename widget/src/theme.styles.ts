import { css } from "lit";

/** Colours, type and the frame. Lengths are in em over a root size that never falls below 16 px. */
export const themeStyles = css`
  :host {
    display: block;
    --surface: var(--respons-surface, #fff);
    --text: var(--respons-text, #1c2126);
    --quiet: var(--respons-quiet, #55606b);
    --line: var(--respons-line, #76818c);
    --hairline: var(--respons-hairline, #d9dee3);
    --accent: var(--respons-accent, #0a5a75);
    --on-accent: var(--respons-on-accent, #fff);
    --tint: var(--respons-tint, #eef5f8);
    --fault: var(--respons-fault, #a3182b);
    --radius: var(--respons-radius, 6px);
    color-scheme: light;
  }
  :host([theme="dark"]) {
    --surface: var(--respons-surface, #171b1f);
    --text: var(--respons-text, #eceff2);
    --quiet: var(--respons-quiet, #a9b4be);
    --line: var(--respons-line, #7f8b96);
    --hairline: var(--respons-hairline, #333b43);
    --accent: var(--respons-accent, #7fcbe4);
    --on-accent: var(--respons-on-accent, #0b1a21);
    --tint: var(--respons-tint, #1f2a31);
    --fault: var(--respons-fault, #ffa0a9);
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      --surface: var(--respons-surface, #171b1f);
      --text: var(--respons-text, #eceff2);
      --quiet: var(--respons-quiet, #a9b4be);
      --line: var(--respons-line, #7f8b96);
      --hairline: var(--respons-hairline, #333b43);
      --accent: var(--respons-accent, #7fcbe4);
      --on-accent: var(--respons-on-accent, #0b1a21);
      --tint: var(--respons-tint, #1f2a31);
      --fault: var(--respons-fault, #ffa0a9);
      color-scheme: dark;
    }
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  section {
    color: var(--text);
    font: max(16px, 1rem) / 1.5 var(--respons-font, inherit);
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
    padding: clamp(1.25em, 5vi, 2.25em);
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
    margin-block-end: 1.25em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    margin-block-end: 0.25em;
    font-weight: 650;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  :is(p, ul):last-child {
    margin-block-end: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .quiet,
  .help,
  .count,
  .mark {
    color: var(--quiet);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .demonstration {
    display: inline-block;
    margin-block-end: 1em;
    padding: 0.125em 0.625em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--quiet);
  }
  .outcome:focus {
    outline: none;
  }
  .outcome:focus-visible,
  :is(a, button, input, textarea):focus-visible,
  input:focus-visible + .face {
    outline: 3px solid var(--text);
    outline-offset: 3px;
  }
  .notice {
    margin-block-end: 1.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--fault);
    border-radius: var(--radius);
  }
  .notice a {
    display: inline-block;
    padding-block: 0.125em;
  }
  .receipt {
    display: grid;
    gap: 0.25em;
    margin-block: 1.5em 0.75em;
    padding: 1em 1.25em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .receipt .label {
    color: var(--quiet);
  }
  code {
    font:
      600 1.1875em / 1.5 ui-monospace,
      "SF Mono",
      Consolas,
      "Liberation Mono",
      monospace;
    word-spacing: 0.15em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--hairline);
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
`;
