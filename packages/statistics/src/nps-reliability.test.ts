import { expect, it } from "vitest";
import { NPS_INDICATIVE_FROM, NPS_STATED_FROM, npsReliability } from "./nps-reliability.ts";

it.each([
  [0, "hidden"],
  [NPS_INDICATIVE_FROM - 1, "hidden"],
  [NPS_INDICATIVE_FROM, "indicative"],
  [NPS_STATED_FROM - 1, "indicative"],
  [NPS_STATED_FROM, "stated"],
])("an NPS of %i answers is %s", (n, reliability) => {
  expect(npsReliability(n)).toBe(reliability);
});
