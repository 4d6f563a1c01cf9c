import { Problem } from "./problem.ts";

/** How much of a JSON body is looked at: validating costs far more per name than reading does. */
export interface JsonLimits {
  maxBytes: number;
  /** Names of members, in all objects together. */
  maxNames: number;
}

/** Elements of arrays and members of objects; a response with every option ticked has 2,700. */
const PARTS_PER_NAME = 12;
/** Nothing of ours is nested a quarter as deep. */
const MAX_DEPTH = 32;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

/**
 * Counts names, parts and depth on the text itself, before anything is made of it.
 * @throws Problem `body-too-large`
 */
export function requireSmallJson(text: string, { maxNames }: JsonLimits): void {
  const maxParts = maxNames * PARTS_PER_NAME;
  let names = 0;
  let parts = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === COLON) names += 1;
    else if (code === COMMA) parts += 1;
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
    if (names > maxNames) throw tooLarge(`more than ${maxNames} names`);
    if (parts > maxParts) throw tooLarge(`more than ${maxParts} values`);
    if (depth > MAX_DEPTH) throw tooLarge(`more than ${MAX_DEPTH} levels of nesting`);
  }
}

function tooLarge(what: string): Problem {
  return new Problem("body-too-large", { detail: `The JSON has ${what}.` });
}

/** Place of the quote that closes the string opened at `start`; the text's end where none does. */
function endOfString(text: string, start: number): number {
  let i = text.indexOf('"', start + 1);
  while (i !== -1 && isEscaped(text, i)) i = text.indexOf('"', i + 1);
  return i === -1 ? text.length : i;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - backslashes - 1) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
