import { css } from "lit";

/** Questions and their fields. */
export const questionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question {
    margin-block-end: 2em;
  }
  legend,
  .prompt {
    display: block;
    margin-block-end: 0.625em;
    padding: 0;
    font-weight: 600;
    line-height: 1.4;
  }
  .mark {
    font-weight: 400;
  }
  .help {
    margin-block: -0.375em 0.625em;
  }
  .fault {
    margin-block-end: 0.625em;
    color: var(--fault);
    font-weight: 600;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .step {
    position: relative;
    flex: 1 0 2.75em;
    display: flex;
  }
  .step input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .face {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    min-block-size: 3em;
    padding: 0.375em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    text-align: center;
    line-height: 1.25;
  }
  .step input:hover + .face {
    background: var(--tint);
  }
  .step input:checked + .face {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.375em;
    color: var(--quiet);
    line-height: 1.3;
  }
  .ends :last-child {
    text-align: end;
  }
  svg {
    display: block;
    inline-size: 1.875em;
    block-size: 1.875em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .filled {
    fill: currentColor;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    padding-block: 0.625em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .aside {
    inline-size: fit-content;
    margin-block-start: 0.25em;
  }
  .field {
    display: block;
    margin-block-end: 1em;
  }
  .field > :is(label, span) {
    display: block;
    margin-block-end: 0.25em;
  }
  textarea,
  .field input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-block-size: 7.5em;
    max-block-size: 30em;
    field-sizing: content;
    resize: vertical;
  }
  [aria-invalid] {
    border: 2px solid var(--fault);
  }
  .count {
    margin-block: 0.375em 0;
  }
  .over {
    color: var(--fault);
    font-weight: 600;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.625em 1.5em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled="true"] {
    cursor: progress;
    opacity: 0.75;
  }
  .second {
    background: none;
    color: var(--accent);
  }
  .submit + .quiet {
    margin-block: 0.75em 0;
  }
  @container (min-inline-size: 34em) {
    .rating .word {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      font-weight: 400;
    }
    .rating .face {
      min-block-size: 5.25em;
    }
    .rating + .ends {
      display: none;
    }
    .rating .step {
      flex-basis: 0;
    }
  }
  @media (forced-colors: active) {
    .step input:checked + .face {
      border: 3px solid Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .submit[aria-disabled="true"] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
