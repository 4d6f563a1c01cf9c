import { estimateShare, isSuppressed } from "@respons/statistics";
import type { AnsweredShare, Answering, AnsweringCut, ElapsedTime } from "@respons/wire";
import type { CaseCount, TimeCount } from "./store.ts";

type Month = Answering["months"][number];

/** The figures of all cases and of each cut, hidden where there are few. */
export function buildAnswering(
  counts: readonly CaseCount[],
  times: readonly TimeCount[],
): Pick<Answering, "total" | "units" | "languages" | "months"> {
  return {
    total: { ...toShares(counts), ...toTimes(times) },
    units: toCuts(counts, times, ({ unit }) => unit).toSorted(
      (a, b) => b.cases - a.cases || (a.key < b.key ? -1 : 1),
    ),
    languages: toCuts(counts, times, ({ language }) => language),
    months: keysOf(counts, ({ month }) => month).map((key) => toMonth(key, counts)),
  };
}

function toMonth(key: string, counts: readonly CaseCount[]): Month {
  return { key, ...toShares(counts.filter(({ month }) => month === key)) };
}

function toCuts(
  counts: readonly CaseCount[],
  times: readonly TimeCount[],
  keyOf: (row: { unit: string; language: string }) => string,
): AnsweringCut[] {
  const toCut = (key: string): AnsweringCut => ({
    key,
    ...toShares(counts.filter((row) => keyOf(row) === key)),
    ...toTimes(times.filter((row) => keyOf(row) === key)),
  });
  return keysOf(counts, keyOf).map((key) => toCut(key));
}

function keysOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): string[] {
  return [...new Set(rows.map((row) => keyOf(row)))].toSorted();
}

function toShares(counts: readonly CaseCount[]) {
  return {
    cases: sumOf(counts, "n"),
    named: toShare(counts.filter(({ named }) => named)),
    answerable: toShare(counts.filter(({ answerable }) => answerable)),
  };
}

/** The figures of one group of cases. */
function toShare(counts: readonly CaseCount[]): AnsweredShare {
  const n = sumOf(counts, "n");
  if (isSuppressed(n)) return { ...noShare, n, suppressed: true };
  const [answered, waiting] = [sumOf(counts, "answered"), sumOf(counts, "waiting")];
  const [due, inTime, late] = [
    sumOf(counts, "due"),
    sumOf(counts, "inTime"),
    sumOf(counts, "late"),
  ];
  return {
    n,
    suppressed: false,
    answered,
    waiting,
    due,
    inTime,
    late,
    share: shareOf(answered, n),
    shareWithoutWaiting: shareOf(answered, n - waiting),
    shareInTime: shareOf(inTime, due),
  };
}

const noShare = {
  answered: 0,
  waiting: 0,
  due: 0,
  inTime: 0,
  late: 0,
  share: null,
  shareWithoutWaiting: null,
  shareInTime: null,
};

const shareOf = (part: number, whole: number) =>
  isSuppressed(whole) ? null : (estimateShare(part, whole) ?? null);

function toTimes(times: readonly TimeCount[]) {
  return {
    reaction: toElapsed(times.filter(({ kind }) => kind === "reaction")),
    answer: toElapsed(times.filter(({ kind }) => kind === "answer")),
  };
}

const DAY_MS = 86_400_000;

function toElapsed(times: readonly TimeCount[]): ElapsedTime {
  const n = sumOf(times, "n");
  if (n === 0 || isSuppressed(n)) return { n, meanDays: null, medianDays: null };
  const meanDays = toOneDecimal(sumOf(times, "sumMs") / n / DAY_MS);
  return { n, meanDays, medianDays: toOneDecimal(medianOf(times, n) / 10) };
}

/** The middle one in tenths of a day; of an even number, between the two in the middle. */
function medianOf(times: readonly TimeCount[], n: number): number {
  const sorted = times.toSorted((a, b) => a.tenths - b.tenths);
  const at = (place: number) => {
    let passed = 0;
    for (const { tenths, n: some } of sorted) {
      passed += some;
      if (passed > place) return tenths;
    }
    return 0;
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}

const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

function sumOf<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
