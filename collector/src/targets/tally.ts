import type { UnitCount } from "./store.ts";

/** What was answered in one year, in one unit with all below it. */
export interface Tally {
  responses: number;
  /** Answers by question and value. */
  answers: Map<string, Map<string, number>>;
  /** Responses by channel. */
  channels: Map<string, number>;
  /** Versions of the form that responses came to. */
  versions: Set<number>;
}

/** By year. */
export type Tallies = ReadonlyMap<number, Tally>;

/** Sums the counts of those units. */
export function toTallies(counts: readonly UnitCount[], has: (unitId: number) => boolean): Tallies {
  const tallies = new Map<number, Tally>();
  for (const count of counts) {
    if (!has(count.unitId) || count.n === 0) continue;
    const tally = tallies.get(count.year) ?? emptyTally();
    tallies.set(count.year, tally);
    add(tally, count);
  }
  return tallies;
}

const emptyTally = (): Tally => ({
  responses: 0,
  answers: new Map(),
  channels: new Map(),
  versions: new Set(),
});

function add(tally: Tally, { question, value, version, channel, n }: UnitCount): void {
  if (question === "") {
    tally.responses += n;
    tally.versions.add(version);
    tally.channels.set(channel, (tally.channels.get(channel) ?? 0) + n);
    return;
  }
  const values = tally.answers.get(question) ?? new Map<string, number>();
  tally.answers.set(question, values);
  values.set(value, (values.get(value) ?? 0) + n);
}
