import { expect, it } from "vitest";
import { studentT95 } from "./student-t.ts";

// NIST/SEMATECH e-Handbook of Statistical Methods §1.3.6.7.2, column 0.975.
it.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [11, 2.201],
  [12, 2.179],
  [15, 2.131],
  [20, 2.086],
  [25, 2.06],
  [30, 2.042],
  [40, 2.021],
  [60, 2],
  [100, 1.984],
])("agrees with the published table at %i degrees", (degrees, quantile) => {
  expect(Math.abs(studentT95(degrees) - quantile)).toBeLessThanOrEqual(0.000_51);
});

it("falls towards the normal quantile without a step", () => {
  const quantiles = Array.from({ length: 300 }, (_, index) => studentT95(index + 1));
  expect(quantiles).toEqual(quantiles.toSorted((a, b) => b - a));
  expect(studentT95(1_000_000)).toBeCloseTo(1.96, 4);
});
