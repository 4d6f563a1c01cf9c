import type { Cut, Figure, Overview } from "@respons/wire";
import { expect, it } from "vitest";
import { orderCuts } from "./order-cuts.ts";

const cut = (by: Cut["by"], key: string): Cut => ({ by, key, responses: 1, interimAsOf: null });
const figure = (n: number): Figure => ({
  n,
  notApplicable: 0,
  suppressed: false,
  distribution: [],
});
const overview = (cuts: Cut[]): Overview => ({
  form: "booking",
  title: { sv: "Bokning" },
  demonstration: false,
  source: null,
  filter: {},
  wholeMonths: [],
  languages: ["sv", "fi"],
  points: [],
  versions: [],
  cuts,
  items: [
    {
      question: "q",
      type: "rating",
      text: { sv: "?" },
      options: [],
      figures: cuts.map((_, i) => figure(i)),
    },
  ],
});

it("languages stand in the form's order, their figures with them, others last", () => {
  const ordered = orderCuts(
    overview([cut("all", ""), cut("language", "en"), cut("language", "fi"), cut("language", "sv")]),
  );
  expect(ordered.cuts.map(({ key }) => key)).toEqual(["", "sv", "fi", "en"]);
  expect(ordered.items[0]?.figures.map(({ n }) => n)).toEqual([0, 3, 2, 1]);
});

it("years stay as they are", () => {
  const ordered = orderCuts(overview([cut("all", ""), cut("year", "2019"), cut("year", "2020")]));
  expect(ordered.cuts.map(({ key }) => key)).toEqual(["", "2019", "2020"]);
});
