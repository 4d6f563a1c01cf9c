/** Marks style text, so that editors colour it and the build tightens it. */
export const css = String.raw;
