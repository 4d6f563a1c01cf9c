import { npsReliability, verdict } from "@respons/statistics";
import type { FormVersion, YearChange, YearFigure } from "@respons/wire";
import type { UnitTarget } from "../nearest-target.ts";
import { listChanged } from "../trend-breaks.ts";
import { channelShifts } from "./channel-shifts.ts";
import { changeBetween, estimateOf, toSample } from "./sample.ts";
import type { IndicatorRow } from "./store.ts";
import type { Tallies, Tally } from "./tally.ts";

/** All that the figures of one indicator in one unit come from. */
export interface FigureInput {
  indicator: IndicatorRow;
  /** Questions whose answers it joins. */
  questions: readonly string[];
  /** Of the form, oldest first. */
  versions: readonly Pick<FormVersion, "version" | "content">[];
  years: readonly number[];
  tallies: Tallies;
  /** The day a year's figure was taken; null where it is final. */
  interimAsOf: (year: number) => string | null;
  targetOf: (year: number) => UnitTarget | undefined;
  slugOf: (unitId: number) => string;
}

const NOTHING: Tally = {
  responses: 0,
  answers: new Map(),
  channels: new Map(),
  versions: new Set(),
};

/** The figure of each year, each held against its target and against the year before it. */
export function toYearFigures(input: FigureInput): YearFigure[] {
  const { indicator, questions, years, tallies } = input;
  const each = years.map((year) => {
    const tally = tallies.get(year) ?? NOTHING;
    const sample = toSample(indicator, tally, questions);
    return { year, tally, sample, estimate: estimateOf(sample, indicator) ?? null };
  });
  return each.map(({ year, sample, estimate }, index): YearFigure => {
    const target = input.targetOf(year);
    return {
      year,
      n: sample.n,
      estimate,
      indicative: sample.kind === "nps" && estimate !== null && isIndicative(sample.n),
      interimAsOf: input.interimAsOf(year),
      target: target
        ? {
            value: target.value,
            unit: input.slugOf(target.unitId),
            verdict: estimate && verdict(estimate, target.value),
          }
        : null,
      change: toChange(input, each[index - 1], each[index]),
    };
  });
}

const isIndicative = (n: number): boolean => npsReliability(n) !== "stated";

interface OneYear {
  year: number;
  tally: Tally;
  sample: ReturnType<typeof toSample>;
  estimate: YearFigure["estimate"];
}

function toChange(
  input: FigureInput,
  before: OneYear | undefined,
  after: OneYear | undefined,
): YearChange | null {
  if (!before?.estimate || !after?.estimate) return null;
  const since = before.year;
  if (isAskedOtherwise(input, [...before.tally.versions, ...after.tally.versions])) {
    return { kind: "question-changed", since };
  }
  const change = changeBetween(before.sample, after.sample);
  if (!change) return null;
  return {
    kind: "compared",
    since,
    before: before.estimate.value,
    ...change,
    channelShifts: channelShifts(before.tally, after.tally),
  };
}

/** Whether the question changed between the versions that both years were answered in. */
function isAskedOtherwise(
  { indicator, versions }: FigureInput,
  answered: readonly number[],
): boolean {
  const met = versions.filter(({ version }) => answered.includes(version));
  return met.some((one, index) => {
    const before = met[index - 1];
    return before && listChanged(before.content, one.content).includes(indicator.question);
  });
}
