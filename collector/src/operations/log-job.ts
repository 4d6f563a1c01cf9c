import { statSync } from "node:fs";
import type { Deps } from "../deps.ts";

/** A long reading keeps the log beside the database from being used again, and it grows. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;
/** From here on it is emptied also while clients write. */
const TOO_LARGE = 4 * MAX_LOG_BYTES;

type JobDeps = Pick<Deps, "db" | "config" | "queues">;

/** Empties the log beside the database in a quiet moment, when it has grown. */
export function createLogTruncation({ db, config, queues }: JobDeps) {
  const file = `${config.databaseFile}-wal`;
  return {
    name: "log-truncation",
    schedule: "*/10 * * * *",
    async run() {
      const before = sizeOf(file);
      const isQuiet = queues.responses.pending + queues.displays.pending === 0;
      if (before > TOO_LARGE || (before > MAX_LOG_BYTES && isQuiet)) await db.truncateLog();
      return { before, after: sizeOf(file) };
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
