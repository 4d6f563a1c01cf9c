import type { Deps } from "./deps.ts";
import type { Job } from "./jobs/jobs.ts";

/** What the collector does by itself, and when: nights in the organisation's time zone. */
export function scheduledJobs(_deps: Deps): Job[] {
  return [];
}
