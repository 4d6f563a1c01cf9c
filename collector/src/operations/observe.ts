import { statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { Deps } from "../deps.ts";
import { createShortCache } from "../short-cache.ts";
import { countWaiting, listJobSuccesses, readPragmas } from "./store.ts";

/** What the collector knows of itself; never anything of a client. */
export interface Observation {
  writer: {
    /** Nothing can be written now. */
    isStuck: boolean;
    pragmas: Record<string, unknown> | null;
    sinceCommitSeconds: number | null;
    sinceStorageFaultSeconds: number | null;
    commits: number;
  };
  reader: { pragmas: Record<string, unknown> | null };
  /** Free for this process in the data folder; null where it cannot be told. */
  diskFreeBytes: number | null;
  databaseBytes: number;
  logBytes: number;
  /** Seconds since each job last went well. */
  jobs: { name: string; seconds: number | null }[];
  backupSeconds: number | null;
  outbox: { waiting: number; givenUp: number; oldestDueSeconds: number | null };
  heldResponses: number;
}

/** A stuck writer must not hold up who asks whether it is stuck. */
const PROBE_MS = 1_000;

type ObserveDeps = Pick<Deps, "db" | "config" | "now">;

/** Looks at most once a second, however many ask. */
export function createObserve(deps: ObserveDeps): () => Promise<Observation> {
  const cache = createShortCache((_key: "one") => observe(deps));
  return () => cache.get("one");
}

async function observe({ db, config, now }: ObserveDeps): Promise<Observation> {
  const file = config.databaseFile;
  const before = db.writer();
  const [writerPragmas, readerPragmas, disk, jobs, waiting] = await Promise.all([
    before.isStuck ? null : orNull(readPragmas(db.write)),
    orNull(readPragmas(db.read)),
    orNull(statfs(dirname(file))),
    orNull(listJobSuccesses(db.read)),
    orNull(countWaiting(db.read)),
  ]);
  const seconds = (at: Date | number | null | undefined) =>
    at === null || at === undefined ? null : Math.max(0, (now().getTime() - Number(at)) / 1_000);
  const { isStuck, sinceCommitMs, sinceStorageFaultMs, commits } = db.writer();
  const ages = (jobs ?? []).map(({ name, at }) => ({ name, seconds: seconds(at) }));
  return {
    writer: {
      isStuck: isStuck || writerPragmas === null,
      pragmas: writerPragmas,
      sinceCommitSeconds: toSeconds(sinceCommitMs),
      sinceStorageFaultSeconds: toSeconds(sinceStorageFaultMs),
      commits,
    },
    reader: { pragmas: readerPragmas },
    diskFreeBytes: disk ? disk.bavail * disk.bsize : null,
    databaseBytes: sizeOf(file),
    logBytes: sizeOf(`${file}-wal`),
    jobs: ages,
    backupSeconds: ages.find(({ name }) => name === "backup")?.seconds ?? null,
    outbox: {
      waiting: waiting?.waiting ?? 0,
      givenUp: waiting?.givenUp ?? 0,
      oldestDueSeconds: seconds(waiting?.dueSince),
    },
    heldResponses: waiting?.held ?? 0,
  };
}

/** What it answers in time, else null. */
async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PROBE_MS);
  });
  try {
    return await Promise.race([asked.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

function toSeconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1_000;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
