import { createHash } from "node:crypto";
import { type FormDefinition, Response, checkAnswers } from "@respons/wire";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { forms } from "./forms.ts";
import { organisation } from "./organisation.ts";
import { type PlannedResponse, planResponses, plannedTotals } from "./plan.ts";
import { isWithin } from "./texts.ts";

const plan = [...planResponses()];
const id = "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10";

const helsinki = new Intl.DateTimeFormat("sv-FI", {
  timeZone: "Europe/Helsinki",
  dateStyle: "short",
  timeStyle: "short",
});
const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });
const days = new Map(plan.map((planned) => [planned, dayFormat.format(planned.receivedAt)]));
const dayOf = (planned: PlannedResponse) => days.get(planned) ?? "";

function responsesOf(form: string, year: string) {
  return plan.filter((planned) => planned.form === form && dayOf(planned).startsWith(year));
}

function npsOf(planned: PlannedResponse[]): number {
  const scores = planned.map(({ response }) => Number(response.answers["recommend"]));
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return (100 * (promoters - detractors)) / scores.length;
}

function stepsOf(planned: PlannedResponse[], statement?: string): number[] {
  return planned.flatMap(({ response }) =>
    Object.entries(response.answers).flatMap(([question, answer]) =>
      typeof answer === "number" && (statement ?? question) === question ? [answer] : [],
    ),
  );
}

const meanOf = (steps: number[]) => steps.reduce((sum, step) => sum + step, 0) / steps.length;

const hashOf = (planned: Iterable<PlannedResponse>) => {
  const hash = createHash("sha256");
  for (const one of planned) hash.update(JSON.stringify(one));
  return hash.digest("hex");
};

describe("the plan as a whole", () => {
  test("is the same every time", () => {
    expect(hashOf(planResponses())).toBe(hashOf(plan));
  });

  test("is in order of time, numbered without a gap", () => {
    expect(plan.every(({ seed }, index) => seed === index)).toBe(true);
    const times = plan.map(({ receivedAt }) => receivedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test("has as many responses as it announces", () => {
    for (const [form, total] of Object.entries(plannedTotals)) {
      expect(plan.filter((planned) => planned.form === form)).toHaveLength(total);
    }
    expect(Object.keys(plannedTotals).sort()).toEqual(forms.map(({ slug }) => slug).sort());
  });

  test.each(forms)("has responses of $slug that wire takes", ({ slug, content }) => {
    const definition: FormDefinition = { slug, version: 1, ...content };
    const wrong = plan
      .filter(({ form }) => form === slug)
      .flatMap(({ response, seed }): unknown[] => {
        const parsed = v.safeParse(Response, { id, ...response });
        if (!parsed.success) return [{ seed, issues: v.flatten(parsed.issues) }];
        const errors = checkAnswers(definition, parsed.output);
        return errors.length > 0 ? [{ seed, errors }] : [];
      });
    expect(wrong).toEqual([]);
  });

  test("names only units of the organisation, and only offices where people work", () => {
    const parents = new Set(organisation.map(({ parent }) => parent));
    const offices = new Set(organisation.flatMap(({ slug }) => (parents.has(slug) ? [] : [slug])));
    expect(plan.filter(({ response }) => !offices.has(response.unit ?? ""))).toEqual([]);
  });

  test("puts a text only where it belongs", () => {
    const misplaced = plan.filter(
      ({ text, form, response }) =>
        text &&
        !(
          text.text === response.answers["comment"] &&
          text.language === response.language &&
          (text.forms as string[]).includes(form) &&
          (form === "booking" || !text.unitHint || isWithin(response.unit ?? "", text.unitHint))
        ),
    );
    expect(misplaced).toEqual([]);
    expect(plan.filter(({ text, response }) => !text && "comment" in response.answers)).toEqual([]);
  });

  test("comes from counters only while they are open", () => {
    const closed = plan.filter(({ receivedAt, response }) => {
      if (response.channel !== "qr" || response.unit === "emergency-clinic") return false;
      const hour = Number(helsinki.format(receivedAt).slice(-5, -3));
      return hour < 8 || hour >= 16;
    });
    expect(closed).toEqual([]);
  });
});

describe("would you recommend us", () => {
  test.each([
    ["2019", 70, 9_812],
    ["2020", 74, 9_937],
    ["2021", 77, 6_384],
  ])("has in %s an NPS of %i from %i responses", (year, nps, count) => {
    const responses = responsesOf("recommend", year);
    expect(responses).toHaveLength(count);
    expect(Math.abs(npsOf(responses) - nps)).toBeLessThan(0.05);
  });

  test("ends on the day before the document", () => {
    const last = plan.filter(({ form }) => form === "recommend").map(dayOf);
    expect(last.reduce((a, b) => (a > b ? a : b))).toBe("2021-08-25");
    expect(last.reduce((a, b) => (a < b ? a : b))).toBe("2019-01-01");
  });

  test.each(["health-stations", "emergency-clinic"])("rises each year at %s", (unit) => {
    const [first = 0, second = 0, third = 0] = ["2019", "2020", "2021"].map((year) =>
      npsOf(responsesOf("recommend", year).filter((r) => isWithin(r.response.unit ?? "", unit))),
    );
    expect(second).toBeGreaterThan(first + 2);
    expect(third).toBeGreaterThan(second + 2);
  });

  test("has most of its responses from health stations and the joint emergency clinic", () => {
    const all = plan.filter(({ form }) => form === "recommend");
    const most = all.filter(({ response }) =>
      ["health-stations", "emergency-clinic"].some((unit) => isWithin(response.unit ?? "", unit)),
    );
    expect(most.length / all.length).toBeGreaterThan(0.7);
  });

  test("has a comment in about one response of eight", () => {
    const all = plan.filter(({ form }) => form === "recommend");
    const share = all.filter(({ text }) => text).length / all.length;
    expect(share).toBeGreaterThan(0.11);
    expect(share).toBeLessThan(0.13);
  });
});

describe("how was the service", () => {
  test.each([
    ["2020", 1_231, 3.9],
    ["2021", 848, 3.8],
  ])("has in %s %i responses with a mean of %f", (year, count, mean) => {
    const responses = responsesOf("service", year);
    expect(responses).toHaveLength(count);
    expect(Math.abs(meanOf(stepsOf(responses)) - mean)).toBeLessThan(0.01);
  });

  test("has service in one's own language at 4.3 in 2021, best of all", () => {
    const responses = responsesOf("service", "2021");
    const own = meanOf(stepsOf(responses, "own-language"));
    expect(Math.abs(own - 4.3)).toBeLessThan(0.01);
    for (const statement of Object.keys(responses[0]?.response.answers ?? {})) {
      if (statement === "own-language" || statement === "comment") continue;
      expect(meanOf(stepsOf(responses, statement))).toBeLessThan(own);
    }
  });

  test.each(["2020", "2021"])("gives Swedish speakers a little less of it in %s", (year) => {
    const [sv = 0, fi = 0] = ["sv", "fi"].map((language) =>
      meanOf(
        stepsOf(
          responsesOf("service", year).filter(({ response }) => response.language === language),
          "own-language",
        ),
      ),
    );
    expect(fi - sv).toBeGreaterThan(0.2);
    expect(fi - sv).toBeLessThan(0.6);
  });

  test("has answers that do not apply", () => {
    const skipped = responsesOf("service", "2021").flatMap(({ response }) =>
      Object.values(response.answers).filter((answer) => answer === "not-applicable"),
    );
    expect(skipped.length).toBeGreaterThan(50);
  });
});

describe("free-form feedback", () => {
  const feedback = plan.filter(({ form }) => form === "feedback");

  test("came 1,554 times from November 2015 to February 2016", () => {
    expect(feedback).toHaveLength(1_554);
    const dates = feedback.map(dayOf).sort();
    expect(dates[0]).toBe("2015-11-01");
    expect(dates.at(-1)).toBe("2016-02-29");
  });

  test("is 214 times about access or e-services", () => {
    const picked = feedback.filter(({ response }) =>
      ["access", "e-services"].includes(String(response.answers["category"])),
    );
    expect(picked).toHaveLength(214);
  });

  test("has a comment each time, all texts of a category about equally often", () => {
    const uses = new Map<string, Map<string, number>>();
    for (const { text, response } of feedback) {
      expect(text?.category).toBe(String(response.answers["category"]));
      const pool = `${response.language} ${text?.category}`;
      const counts = uses.get(pool) ?? new Map<string, number>();
      counts.set(text?.id ?? "", (counts.get(text?.id ?? "") ?? 0) + 1);
      uses.set(pool, counts);
    }
    for (const counts of uses.values()) {
      const all = [...counts.values()];
      expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
    }
  });

  test("is named about once in three, and mostly wants a reply", () => {
    const contacts = feedback.flatMap(({ response }) => response.contact ?? []);
    const share = contacts.length / feedback.length;
    expect(share).toBeGreaterThan(0.32);
    expect(share).toBeLessThan(0.38);
    const wanting = contacts.filter(({ wantsReply }) => wantsReply);
    expect(wanting.length / contacts.length).toBeGreaterThan(0.75);
    expect(contacts.every(({ email }) => email?.endsWith("@example.fi") ?? true)).toBe(true);
    expect(contacts.every(({ phone }) => phone?.includes(" 000 ") ?? true)).toBe(true);
  });
});

test("booking has 180 responses in the summer of 2021", () => {
  const dates = plan
    .filter(({ form }) => form === "booking")
    .map(dayOf)
    .sort();
  expect(dates).toHaveLength(180);
  expect((dates[0] ?? "") >= "2021-06-01" && (dates.at(-1) ?? "") <= "2021-08-25").toBe(true);
});
