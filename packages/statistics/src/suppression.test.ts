import { expect, it } from "vitest";
import { isSuppressed, SMALL_GROUP } from "./suppression.ts";

it("suppresses one to four answers, and neither none nor five", () => {
  expect([0, 1, 4, 5, 100].map((n) => isSuppressed(n))).toEqual([false, true, true, false, false]);
  expect(SMALL_GROUP).toBe(5);
});
