import type { Span } from "./finding.ts";

/** What a kind makes of a candidate: how many units of it count, or undefined to let it go. */
type Judge = (
  candidate: RegExpExecArray,
  before: string,
) => { readonly length: number; readonly certain: boolean } | undefined;

/**
 * Runs a global pattern over the text and lets `judge` decide on each candidate, which sees up to
 * 40 units before it. Those never reach into an earlier finding, so that masking one does not
 * change the verdict on the next. A refused candidate is tried again one unit later: patterns
 * must be bounded in length, then the work is linear.
 */
export function scan(text: string, pattern: RegExp, judge: Judge): Span[] {
  const spans: Span[] = [];
  let from = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    const hit = judge(found, text.slice(Math.max(from, start - 40), start));
    if (hit) {
      from = start + hit.length;
      spans.push({ start, end: from, certain: hit.certain });
    }
    pattern.lastIndex = hit ? from : start + 1;
  }
  return spans;
}

/** The candidate and what is left of it when groups of characters go from its end, longest first. */
export function shortenings(candidate: string): string[] {
  const cuts = [candidate];
  for (let end = candidate.length - 1; end > 0; end -= 1) {
    if (/\w\W/.test(candidate.slice(end - 1, end + 1))) cuts.push(candidate.slice(0, end));
  }
  return cuts;
}
