import type { Interval } from "./interval.ts";

export type Verdict = "reached" | "not-reached" | "not-proven";

/**
 * Whether a target is reached: only where the whole interval lies on that side of it;
 * "not-proven" where chance alone could decide. A target that is touched is reached.
 */
export function verdict(estimate: Interval, target: number): Verdict {
  if (estimate.low >= target) return "reached";
  return estimate.high < target ? "not-reached" : "not-proven";
}
