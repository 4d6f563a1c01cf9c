/** How a figure is computed from answers. `statement-mean` of old is `mean`. */
export const formulas = ["nps", "mean", "share-agreeing", "top-two"] as const;
export type Formula = (typeof formulas)[number];

/** What a share is of: those who answered, or also those whom it did not concern. */
export const denominators = ["answered", "answered-and-not-applicable"] as const;
export type Denominator = (typeof denominators)[number];
