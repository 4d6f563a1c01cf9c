/** First and last, both included; ISO days, months (`2026-11`) or years, which order as text. */
export type PeriodRange = readonly [first: string, last: string];

/** How the days from one to another are read with the fewest rows: no day twice, none left out. */
export interface PeriodPlan {
  days: PeriodRange[];
  months: PeriodRange[];
  years: PeriodRange[];
  /** Months that are read whole although the days reach only into them: no days are kept of them. */
  rounded: string[];
}

const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

/**
 * Whole years, then whole months, then days at both ends. Up to and including `daysGoneThrough`
 * only months and years are kept: what cuts into such a month takes all of it.
 */
export function planPeriods(from = FIRST_DAY, to = LAST_DAY, daysGoneThrough?: string): PeriodPlan {
  const plan: PeriodPlan = { days: [], months: [], years: [], rounded: [] };
  if (from > to) return plan;
  const isGone = (day: string) => daysGoneThrough !== undefined && day <= daysGoneThrough;
  let [first, last] = [from, to];
  if (first !== firstOf(first) && isGone(first)) {
    plan.rounded.push(monthOf(first));
    first = firstOf(first);
  }
  const lastBegins = first > firstOf(last) ? first : firstOf(last);
  if (last !== lastOf(last) && isGone(lastBegins)) {
    if (!plan.rounded.includes(monthOf(last))) plan.rounded.push(monthOf(last));
    last = lastOf(last);
  }
  const months: PeriodRange = [
    first === firstOf(first) ? monthOf(first) : monthAfter(first),
    last === lastOf(last) ? monthOf(last) : monthBefore(last),
  ];
  if (months[0] > months[1]) return { ...plan, days: [[first, last]] };
  if (first < `${months[0]}-01`) plan.days.push([first, lastOf(first)]);
  if (monthOf(last) > months[1]) plan.days.push([firstOf(last), last]);
  return { ...plan, ...splitMonths(months) };
}

function splitMonths([first, last]: PeriodRange): Pick<PeriodPlan, "months" | "years"> {
  const years: PeriodRange = [
    toYear(yearOf(first) + (first.endsWith("-01") ? 0 : 1)),
    toYear(yearOf(last) - (last.endsWith("-12") ? 0 : 1)),
  ];
  if (years[0] > years[1]) return { months: [[first, last]], years: [] };
  const months: PeriodRange[] = [];
  if (first < `${years[0]}-01`) months.push([first, `${toYear(yearOf(years[0]) - 1)}-12`]);
  if (last > `${years[1]}-12`) months.push([`${toYear(yearOf(years[1]) + 1)}-01`, last]);
  return { months, years: [years] };
}

const yearOf = (period: string): number => Number(period.slice(0, 4));
const toYear = (year: number): string => String(year).padStart(4, "0");
const monthOf = (day: string): string => day.slice(0, 7);
const firstOf = (day: string): string => `${monthOf(day)}-01`;

function lastOf(day: string): string {
  const lastDate = new Date(Date.UTC(yearOf(day), Number(day.slice(5, 7)), 0)).getUTCDate();
  return `${monthOf(day)}-${lastDate}`;
}

const monthAfter = (day: string): string => shiftMonth(day, 1);
const monthBefore = (day: string): string => shiftMonth(day, -1);

function shiftMonth(day: string, by: 1 | -1): string {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + by;
  return `${toYear(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, "0")}`;
}
