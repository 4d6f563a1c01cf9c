/** A 95 % confidence interval, in the unit of what it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A point estimate with its 95 % interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** Normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

/** `centre` ± `halfWidth`, cut to the lowest and highest value that can occur. */
export function clippedInterval(centre: number, halfWidth: number, bounds: Interval): Interval {
  return {
    low: Math.max(bounds.low, centre - halfWidth),
    high: Math.min(bounds.high, centre + halfWidth),
  };
}
