import { randomUUID } from "node:crypto";
import type { ExportStatus } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import { Problem } from "../http/problem.ts";

/** An export on its way; what it counts is seen at once by who asks. */
export interface RunningExport {
  readonly status: ExportStatus;
  /** Frees the place; later calls change nothing. */
  end(state: "complete" | "stopped", sha256: string | null): void;
  /** To be set by what streams the file: cuts it off. */
  stop: () => void;
}

export interface RunningExports {
  /** @throws Problem `export-running` while the caller has one that has not ended */
  begin(caller: Caller, status: NewExport): RunningExport;
  /** The caller's own, while it runs and for a while after. */
  find(caller: Caller, id: string): RunningExport | undefined;
  /** @throws Problem `export-running` */
  requireNone(caller: Caller): void;
}

type NewExport = Pick<
  ExportStatus,
  "form" | "format" | "expectedRows" | "columns" | "filter" | "contacts"
> & { id: string | undefined };

/** How many that have ended are remembered for each caller. */
const REMEMBERED = 5;
/** Callers of whom anything is remembered: the oldest are forgotten. */
const MAX_CALLERS = 1_000;

/**
 * One at a time for each person and token: an export is long work for the disk. Of this process
 * alone: beside a second collector a caller could run one on each.
 */
export function createRunningExports(now: () => Date): RunningExports {
  const byCaller = new Map<string, RunningExport[]>();
  const listOf = (caller: Caller) => byCaller.get(`${caller.kind} ${caller.id}`) ?? [];
  const requireNone = (caller: Caller) => {
    if (listOf(caller).some(({ status }) => status.state === "running")) {
      throw new Problem("export-running");
    }
  };
  const keep = (caller: Caller, running: RunningExport) => {
    const key = `${caller.kind} ${caller.id}`;
    const others = listOf(caller).filter(({ status }) => status.id !== running.status.id);
    byCaller.delete(key);
    byCaller.set(key, [running, ...others].slice(0, REMEMBERED));
    for (const [oldest, exports] of byCaller) {
      if (byCaller.size <= MAX_CALLERS) break;
      if (exports.every(({ status }) => status.state !== "running")) byCaller.delete(oldest);
    }
  };
  return {
    requireNone,
    begin(caller, { id = randomUUID(), ...facts }) {
      requireNone(caller);
      const startedAt = now().toISOString();
      const begun = { ...facts, id, startedAt, endedAt: null, sha256: null };
      const status: ExportStatus = { ...begun, state: "running", rows: 0, bytes: 0 };
      const running: RunningExport = {
        status,
        stop: () => undefined,
        end(state, sha256) {
          if (status.state !== "running") return;
          Object.assign(status, { state, sha256, endedAt: now().toISOString() });
        },
      };
      keep(caller, running);
      return running;
    },
    find: (caller, id) => listOf(caller).find(({ status }) => status.id === id),
  };
}
