import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The last run of each scheduled job, so that a restart neither forgets nor repeats one. */
export const jobRuns = sqliteTable("job_runs", {
  name: text("name").primaryKey(),
  startedAt: integer("started_at", { mode: "timestamp_ms" }).notNull(),
  /** Null while it runs, and where the process ended meanwhile. */
  endedAt: integer("ended_at", { mode: "timestamp_ms" }),
  /** End of the last run that went well. */
  succeededAt: integer("succeeded_at", { mode: "timestamp_ms" }),
  /** Figures of the last run; never anything of a client. */
  result: text("result", { mode: "json" }).$type<Record<string, number | string>>(),
});
