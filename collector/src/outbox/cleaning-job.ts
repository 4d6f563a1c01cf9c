import type { Deps } from "../deps.ts";
import { deleteEnded, deleteExpired } from "./store.ts";

/** How long the key of what was done stays, so that it is not done again. */
const KEEP_MS = 30 * 86_400_000;

/** Deletes what was done or given up a month ago, and what has expired. */
export function createOutboxCleaning({
  db,
  now,
  wipeDeleted,
}: Pick<Deps, "db" | "now" | "wipeDeleted">) {
  return {
    name: "outbox-cleaning",
    schedule: "20 4 * * *",
    async run() {
      await deleteExpired(db.write, now());
      const deleted = await deleteEnded(db.write, new Date(now().getTime() - KEEP_MS));
      await wipeDeleted();
      return { deleted };
    },
  };
}
