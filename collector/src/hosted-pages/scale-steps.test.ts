import { describe, expect, it } from "vitest";
import { toSteps, type Scale } from "./scale-steps.ts";

const scale = (more: Pick<Scale, "type" | "labels"> & { notApplicable?: boolean }) =>
  ({ id: "q", required: false, text: { sv: "Fråga" }, ...more }) as Scale;

describe("the steps of a scale", () => {
  it("go from 0 to 10 for NPS, with words at the ends alone", () => {
    const steps = toSteps(scale({ type: "nps", labels: { "10": { sv: "Ja, gärna" } } }), "sv");
    expect(steps.map(({ value }) => Number(value))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(steps.at(0)?.label).toMatch(/^0 – ./);
    expect(steps.at(5)?.label).toBe("5");
    expect(steps.at(10)?.label).toBe("10 – Ja, gärna");
  });

  it("go from agreeing down for statements, 'does not concern me' last", () => {
    const values = (notApplicable: boolean) =>
      toSteps(scale({ type: "statement", notApplicable }), "fi").map(({ value }) => value);
    expect(values(false)).toEqual(["5", "4", "3", "2", "1"]);
    expect(values(true)).toEqual(["5", "4", "3", "2", "1", "not-applicable"]);
  });

  it("have the form's own words before ours", () => {
    const question = scale({ type: "rating", labels: { "1": { sv: "Usel", fi: "Surkea" } } });
    expect(toSteps(question, "fi").at(0)?.label).toBe("1 – Surkea");
    expect(toSteps(question, "fi").at(1)?.label).not.toContain("undefined");
    expect(toSteps(question, "fi")).toHaveLength(5);
  });
});
