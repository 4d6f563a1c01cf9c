import type { Deps } from "../deps.ts";
import { listOldSpam } from "./store.ts";

/** How long a response that a person called spam can still be released. */
const SPAM_KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** Small enough that clients' responses are stored between two rounds. */
const ROUND = 100;

/** Deletes what people called spam a month ago. What nobody has decided on stays. */
export function createSpamJob(deps: Pick<Deps, "db" | "erase" | "now">) {
  return {
    name: "delete-spam",
    schedule: "40 3 * * *",
    async run(): Promise<Record<string, number>> {
      const before = new Date(deps.now().getTime() - SPAM_KEPT_DAYS * DAY_MS);
      let deleted = 0;
      for (;;) {
        const clientIds = await listOldSpam(deps.db.write, before, ROUND);
        for (const clientId of clientIds) await deps.erase(clientId);
        deleted += clientIds.length;
        if (clientIds.length < ROUND) return { deleted };
      }
    },
  };
}
