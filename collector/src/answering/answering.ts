import type { Answering, AnsweringQuery, MissedCase, MissedCasePage } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Calendar } from "../calendar.ts";
import { countStanding } from "../counted-rows.ts";
import type { Deps } from "../deps.ts";
import { toSelection } from "../selection.ts";
import { buildAnswering } from "./build-answering.ts";
import { toFiguresDay, type FiguresDay } from "./figures-day.ts";
import {
  countCases,
  countTimes,
  findFirstArrival,
  listMisses,
  type CaseSelection,
  type MissedRow,
} from "./store.ts";

type AnsweringDeps = Pick<Deps, "db" | "forms" | "units" | "calendar" | "now">;

/** Whether and when feedback was answered, of the units in the scope. */
export interface ReadAnswering {
  /** @throws Problem `form-unknown`, `query-invalid` */
  figures(scope: Scope, query: AnsweringQuery): Promise<Answering>;
  /**
   * Those that were promised an answer and did not have it in time; after the one that `cursor`
   * names.
   * @throws Problem `form-unknown`, `query-invalid`
   */
  misses(scope: Scope, query: AnsweringQuery, cursor?: string): Promise<MissedCasePage>;
}

const PAGE_SIZE = 50;

export function createAnswering(deps: AnsweringDeps): ReadAnswering {
  const endOf = rememberDayEnds(deps.calendar);
  const select = async (scope: Scope, query: AnsweringQuery, day: FiguresDay) => {
    const selection = await toSelection(deps, scope, query);
    const first = selection.from ?? (await findFirstArrival(deps.db.read));
    const dayEnds: [string, number][] = [];
    for (
      let each = deps.calendar.dayOf(first ?? day.until);
      each <= day.dueThrough;
      each = deps.calendar.nextDay(each)
    ) {
      dayEnds.push([each, endOf(each)]);
    }
    const { until, dueThrough } = day;
    return { selection, until, dueThrough, dayEnds } satisfies CaseSelection;
  };
  const dayOf = ({ asOf }: AnsweringQuery) => toFiguresDay(asOf, deps.calendar, deps.now());
  return {
    async figures(scope, query) {
      const day = dayOf(query);
      const selected = await select(scope, query, day);
      const { selection } = selected;
      const toDay = [selection.toDay, day.asOf].filter((one) => one !== undefined).toSorted()[0];
      const [counts, times, received] = await Promise.all([
        countCases(deps.db.read, selected),
        countTimes(deps.db.read, selected),
        countStanding(deps.db.read, { ...selection, toDay }),
      ]);
      const { asOf, isOver } = day;
      return { query, asOf, isOver, received, ...buildAnswering(counts, times) };
    },
    async misses(scope, query, cursor) {
      const day = dayOf(query);
      const selected = await select(scope, query, day);
      const before = cursor === undefined ? undefined : parseInt(cursor, 36);
      const rows = await listMisses(deps.db.read, selected, { before, limit: PAGE_SIZE + 1 });
      const shown = rows.slice(0, PAGE_SIZE);
      const last = shown.at(-1);
      return {
        misses: shown.map((row) => toMissedCase(row, day, deps.calendar)),
        nextCursor: rows.length > PAGE_SIZE && last ? last.seq.toString(36) : null,
      };
    },
  };
}

/** The calendar takes microseconds a day, and every reading asks for the same thousands of days. */
function rememberDayEnds(calendar: Calendar): (day: string) => number {
  const ends = new Map<string, number>();
  return (day) => {
    const known = ends.get(day);
    if (known !== undefined) return known;
    const end = calendar.startOf(calendar.nextDay(day)).getTime();
    ends.set(day, end);
    return end;
  };
}

function toMissedCase(row: MissedRow, day: FiguresDay, calendar: Calendar): MissedCase {
  const { responseId, form, unit, language, promisedBy, status, handlerId, handlerName } = row;
  const answeredAt = row.answeredAt === null ? null : new Date(row.answeredAt);
  const through = answeredAt ? calendar.dayOf(answeredAt) : day.asOf;
  return {
    responseId,
    form,
    unit,
    language,
    promisedBy,
    status,
    handler: handlerId && handlerName ? { id: handlerId, name: handlerName } : null,
    receivedAt: new Date(row.receivedAt).toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    daysLate: Math.round((Date.parse(through) - Date.parse(promisedBy)) / 86_400_000),
  };
}
