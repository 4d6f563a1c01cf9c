import { css } from "./css.ts";

/** Questions and their fields. */
export const questionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question {
    margin-block-end: calc(var(--space) * 1.3);
  }
  legend,
  .prompt {
    display: block;
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 600;
  }
  .face,
  textarea,
  .field input,
  .demonstration,
  .notice,
  .receipt,
  button {
    border: var(--respons-border, 1px) solid var(--line);
    border-radius: var(--radius);
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.5em;
  }
  .nps {
    grid-template-columns: repeat(6, 1fr);
  }
  .step {
    position: relative;
    display: grid;
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
    display: grid;
    place-content: center;
    place-items: center;
    gap: 0.25em;
    min-block-size: 3em;
    text-align: center;
    line-height: 1.25;
  }
  .step :hover + .face {
    background: var(--tint);
  }
  .step :checked + .face {
    border: 3px solid var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .stars .face {
    color: var(--accent);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.375em;
    line-height: 1.3;
  }
  .ends :last-child {
    margin-inline-start: auto;
    text-align: end;
  }
  svg {
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
    gap: 0.75em;
    inline-size: fit-content;
    padding-block: 0.625em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--accent);
  }
  .field {
    display: block;
    margin-block-end: 1em;
  }
  textarea,
  .field input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block: 0.25em;
    padding: 0.5em 0.75em;
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
  .notice,
  [part][aria-invalid] {
    border: 2px solid var(--fault);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.625em 1.5em;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .plain {
    margin-inline-end: 1em;
    padding: 0.5em 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    margin-block: -1em 1em;
  }
  [aria-pressed="true"] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  button[aria-disabled="true"] {
    background: none;
    color: inherit;
    cursor: progress;
  }
  @container (min-inline-size: 34em) {
    .nps {
      grid-template-columns: repeat(11, 1fr);
    }
    .rating .word {
      all: unset;
      padding-inline: 0.25em;
      font-weight: 400;
    }
    .rating .face {
      min-block-size: 5.25em;
    }
    .rating + .ends {
      display: none;
    }
  }
`;
