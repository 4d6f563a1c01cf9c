/**
 * Answers from which an NPS is shown, marked as indicative. Our own default: no public Finnish
 * guidance was found; below 30 the interval is wider than ±20.
 */
export const NPS_INDICATIVE_FROM = 30;

/** Answers from which an NPS is stated without that mark. Our own default: about ±12 to ±16. */
export const NPS_STATED_FROM = 100;

export type NpsReliability = "hidden" | "indicative" | "stated";

/** How firmly an NPS of `n` answers may be shown. */
export function npsReliability(n: number): NpsReliability {
  if (n < NPS_INDICATIVE_FROM) return "hidden";
  return n < NPS_STATED_FROM ? "indicative" : "stated";
}
