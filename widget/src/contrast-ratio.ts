/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * How far two opaque colours stand apart, from 1 to 21.
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrastRatio(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen of `upper` laid over `lower`. Source: CSS Color 4, §12 "simple alpha compositing". */
export function layOver(upper: Colour, lower: Colour): Colour {
  const [, , , alpha] = upper;
  const mix = (index: 0 | 1 | 2) => upper[index] * alpha + lower[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), alpha + lower[3] * (1 - alpha)];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const clamped = Math.min(Math.max(channel, 0), 1);
  return clamped <= 0.04045 ? clamped / 12.92 : ((clamped + 0.055) / 1.055) ** 2.4;
}
