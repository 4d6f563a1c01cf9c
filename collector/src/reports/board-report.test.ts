import { beforeAll, describe, expect, it } from "vitest";
import type { Scorecard, YearFigure } from "@respons/wire";
import { toBoardReport } from "./board-report.ts";
import type { BoardFigures } from "./read-board-figures.ts";
import { renderHtml } from "./render-html.ts";
import type { CutCount } from "./store.ts";

const figure = (year: number, changes: Partial<YearFigure>): YearFigure => ({
  year,
  n: 848,
  estimate: { value: 3.8, low: 3.74, high: 3.87 },
  indicative: false,
  interimAsOf: null,
  target: { value: 4, unit: "coast", verdict: "not-reached" },
  change: null,
  ...changes,
});

const row: Scorecard["rows"][number] = {
  indicator: 1,
  form: "service",
  title: { sv: "Servicen" },
  demonstration: false,
  source: null,
  question: "*statements",
  text: null,
  formula: "mean",
  denominator: "answered",
  minimumN: 5,
  figures: [
    figure(2020, { n: 1231 }),
    figure(2021, {
      interimAsOf: "2021-08-26",
      change: {
        kind: "compared",
        since: 2020,
        before: 3.85,
        difference: -0.05,
        low: -0.12,
        high: 0.02,
        verdict: "not-proven",
        channelShifts: [{ channel: "sms", from: 10, to: 60 }],
      },
    }),
  ],
  units: [],
};

const unit = (id: number, parentId: number | null, name: string): BoardFigures["unit"] => ({
  id,
  parentId,
  slug: `unit-${id}`,
  kind: "office",
  oid: null,
  name: { sv: name },
  endedAt: null,
  revision: 1,
});

const count = (unitId: number, question: string, value: string, n: number): CutCount => ({
  year: 2021,
  language: "sv",
  unitId,
  question,
  value,
  n,
});

const none = { n: 0, suppressed: false, answered: 0, waiting: 0, share: null };
const share = { ...none, shareWithoutWaiting: null, due: 0, inTime: 0, late: 0, shareInTime: null };
const time = { n: 0, meanDays: null, medianDays: null };

const figures: BoardFigures = {
  organisation: { sv: "Kusten" },
  unit: unit(1, null, "Kusten"),
  units: [unit(1, null, "Kusten"), unit(2, 1, "Kliniken"), unit(3, 1, "Hamnen"), unit(4, 1, "Ön")],
  asOf: "2021-08-26",
  years: [2020, 2021],
  interimYear: 2021,
  isDemonstration: false,
  sources: [],
  scorecard: {
    unit: "unit-1",
    name: { sv: "Kusten" },
    asOf: "2021-08-26",
    years: [2020, 2021],
    wholeMonths: [],
    rows: [row],
  },
  answering: {
    query: { from: "2021-01-01", to: "2021-08-26" },
    asOf: "2021-08-26",
    isOver: true,
    received: 20,
    total: {
      cases: 20,
      named: {
        ...share,
        n: 200,
        answered: 199,
        share: { value: 99.5, low: 97, high: 100 },
        due: 199,
        inTime: 150,
        late: 49,
        shareInTime: { value: 75.4, low: 69, high: 81 },
      },
      answerable: { ...share, n: 3, suppressed: true },
      reaction: time,
      answer: time,
    },
    units: [],
    languages: [],
    months: [],
  },
  forms: [
    {
      slug: "service",
      title: { sv: "Servicen" },
      nps: undefined,
      statements: [
        { id: "own-language", type: "statement", required: true, text: { sv: "På mitt språk" } },
      ],
      counts: [2, 3, 4].flatMap((id) => {
        const n = { 2: 20, 3: 3, 4: 9 }[id] ?? 0;
        return [count(id, "", "", n), count(id, "own-language", "4", n)];
      }),
    },
  ],
};

let text: string;

beforeAll(async () => {
  const words = { summary: { sv: "Egna ord." } };
  const updatedAt = new Date("2021-08-26T09:00:00Z");
  const page = await renderHtml(toBoardReport(figures, "sv", { words, updatedAt }));
  text = page
    .slice(page.indexOf("<main>"))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll(/[\s\u00a0]+/g, " ");
});

describe("a board report in Swedish", () => {
  it("says what is not reached, what is interim and what is not proven", () => {
    expect(text).toContain(
      "Medelvärdet av alla påståenden: 3,8 år 2021 (preliminärt), med 95 % intervall 3,74–3,87 och 848 svar. Målet 4,0 nås inte. Jämfört med 3,9 år 2020 är ingen förändring bevisad.",
    );
    expect(text).toContain("till och med 26 augusti 2021");
    expect(text).toContain("sms: 10 % → 60 %");
  });

  it("does not round what is not all up to all", () => {
    expect(text).toContain("Av 200 responser med namn eller kontakt har 199 besvarats: 99 %.");
  });

  it("hides a unit of few answers, and the one beside it that would give it away", () => {
    expect(text).toMatch(/Kliniken – 4,0 [\d,–]+ 20 –/);
    expect(text).toContain("Hamnen – färre än 5 – färre än 5 –");
    expect(text).toContain("Ön – färre än 5 – färre än 5 –");
  });

  it("begins with its author's own words", () => {
    expect(text.indexOf("Egna ord.")).toBeLessThan(text.indexOf("Medelvärdet av alla"));
  });
});
