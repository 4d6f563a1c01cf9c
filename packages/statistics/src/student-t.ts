import { Z_95 } from "./interval.ts";

/** 0.975 quantiles for 1–9 degrees of freedom; the series below is not good enough there. */
const FEW_DEGREES = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216,
] as const;

/**
 * Student's t for a two-sided 95 % interval; `degrees` of freedom from 1, whole or not, to three
 * decimals.
 * Source: NIST/SEMATECH e-Handbook §1.3.6.7.2; from 10 degrees Abramowitz & Stegun 26.7.5.
 */
export function studentT95(degrees: number): number {
  const whole = Math.max(1, Math.floor(degrees));
  const low = FEW_DEGREES[whole - 1];
  if (low === undefined) return series(degrees);
  const high = FEW_DEGREES[whole] ?? series(whole + 1);
  // Between whole degrees it runs nearly straight in their inverse.
  const way = (1 / whole - 1 / Math.max(1, degrees)) / (1 / whole - 1 / (whole + 1));
  return low + way * (high - low);
}

function series(degrees: number): number {
  const z = Z_95;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}
