import { BACKUP_SCHEDULE } from "./backups/backups.ts";
import type { Deps } from "./deps.ts";
import type { Job } from "./jobs/jobs.ts";
import { resealAll } from "./key-rotation/reseal.ts";
import { createLogTruncation } from "./operations/log-job.ts";
import { createOutboxCleaning } from "./outbox/cleaning-job.ts";
import { createSpamJob } from "./quarantine/delete-spam.ts";
import { createRetentionJob } from "./retention/retention-job.ts";
import { createRollupCheck } from "./rollups/rollup-check-job.ts";

/** What the collector does by itself, and when: nights in the organisation's time zone. */
export function scheduledJobs(deps: Deps): Job[] {
  return [
    { name: "backup", schedule: BACKUP_SCHEDULE, run: () => deps.backups.make() },
    { name: "keys", schedule: "40 2 * * *", run: async () => ({ ...(await resealAll(deps)) }) },
    createRetentionJob(deps),
    createOutboxCleaning(deps),
    createSpamJob(deps),
    createLogTruncation(deps),
    createRollupCheck(deps),
  ];
}
