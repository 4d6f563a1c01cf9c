import type { DataFolders } from "./data-folder.ts";

/** Programs beside Node that a fault is made with. */
export type Program = "strace" | "sqlite3" | "faketime";

/** One thing that goes wrong, and what must hold nevertheless. */
export interface Fault {
  /** Place in the plan of faults; orders the report. */
  number: string;
  /** The word that picks it on the command line. */
  name: string;
  title: string;
  /** What is done, for the report. */
  what: string;
  needs?: readonly Program[];
  /** Part of what `npm test` runs. */
  isShort?: true;
  /** After this it counts as failed and its processes are ended. */
  limitMs: number;
  run(world: FaultWorld): Promise<Outcome>;
}

export interface FaultWorld {
  /** Fewer and shorter, with the same checks. */
  isShort: boolean;
  folders: DataFolders;
  /** One line of progress. */
  say: (line: string) => void;
}

export type Outcome =
  | { figures: Record<string, number | string>; broken: string[] }
  /** Why it could not be tried here; that is never a pass. */
  | { notRun: string };

/** Milliseconds of the sorted-by-size values at a share; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export function rest(waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, waitMs);
  });
}
