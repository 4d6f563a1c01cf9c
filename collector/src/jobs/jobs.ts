import { Cron } from "croner";
import { eq } from "drizzle-orm";
import type { Config } from "../config.ts";
import type { Database } from "../db/database.ts";
import type { Log } from "../http/log.ts";
import { jobRuns } from "./table.ts";

/** Work that the collector does by itself. */
export interface Job {
  /** Stable: what metrics and readiness know it by. */
  name: string;
  /** Cron pattern, in the organisation's time zone. */
  schedule: string;
  /** @returns figures for the log and the staff application; never anything of a client */
  run(): Promise<Record<string, number | string>>;
}

export type JobRun = typeof jobRuns.$inferSelect;

export interface Jobs {
  /** From now on each job runs by its schedule; one whose time passed while nothing ran, at once. */
  start(): Promise<void>;
  /** Resolves when what runs has ended; nothing runs afterwards. */
  stop(): Promise<void>;
  /** Runs it now, after the run under way. @throws what the job throws */
  run(name: string): Promise<Record<string, number | string>>;
  list(): Promise<JobRun[]>;
}

interface JobDeps {
  db: Database;
  config: Pick<Config, "timeZone">;
  now: () => Date;
  log: Log;
}

/** The jobs of one process, one at a time: they share the disk with the clients' responses. */
export function createJobs(deps: JobDeps, jobs: readonly Job[]): Jobs {
  let crons: Cron[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = queue.then(work);
    queue = mine.catch(() => undefined);
    return mine;
  };
  const runScheduled = (job: Job) =>
    inTurn(() => runOne(deps, job)).catch((error: unknown) => {
      const message = error instanceof Error ? error.name : "unknown";
      deps.log({ level: "error", message: `job ${job.name} failed (${message})` });
    });

  return {
    async start() {
      const runs = await deps.db.read.select().from(jobRuns);
      for (const job of jobs) {
        const cron = new Cron(
          job.schedule,
          { timezone: deps.config.timeZone, unref: true, protect: true },
          async () => {
            await runScheduled(job);
          },
        );
        crons.push(cron);
        const last = runs.find(({ name }) => name === job.name);
        if (last && wasMissed(cron, last, deps.now())) void runScheduled(job);
      }
    },
    async stop() {
      for (const cron of crons) cron.stop();
      crons = [];
      await queue;
    },
    run(name) {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Error(`no job is called ${name}`);
      return inTurn(() => runOne(deps, job));
    },
    list: () => deps.db.read.select().from(jobRuns),
  };
}

function wasMissed(cron: Cron, last: JobRun, now: Date): boolean {
  const next = cron.nextRun(last.succeededAt ?? last.startedAt);
  return next !== null && next.getTime() <= now.getTime();
}

async function runOne({ db, now }: JobDeps, job: Job): Promise<Record<string, number | string>> {
  const startedAt = now();
  const { name } = job;
  await db.write
    .insert(jobRuns)
    .values({ name, startedAt })
    .onConflictDoUpdate({ target: jobRuns.name, set: { startedAt, endedAt: null } });
  try {
    const result = await job.run();
    await db.write
      .update(jobRuns)
      .set({ endedAt: now(), succeededAt: now(), result })
      .where(eq(jobRuns.name, name));
    return result;
  } catch (error) {
    await db.write.update(jobRuns).set({ endedAt: now() }).where(eq(jobRuns.name, name));
    throw error;
  }
}
