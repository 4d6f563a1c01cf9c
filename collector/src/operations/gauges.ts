import { Gauge, Histogram, type Registry } from "prom-client";
import type { Deps } from "../deps.ts";
import type { Observation } from "./observe.ts";

/** A figure that is read when somebody asks; null where there is none. */
type Read = (seen: Observation) => number | null;

/** Name, help, and where it stands in the observation. */
const figures: readonly (readonly [string, string, Read])[] = [
  ["writer_up", "1 while writes are taken", ({ writer }) => Number(!writer.isStuck)],
  ["commits", "Transactions since the start", ({ writer }) => writer.commits],
  [
    "last_commit_age_seconds",
    "Since the last transaction",
    ({ writer }) => writer.sinceCommitSeconds,
  ],
  [
    "storage_fault_age_seconds",
    "Since the disk last refused a write",
    ({ writer }) => writer.sinceStorageFaultSeconds,
  ],
  ["disk_free_bytes", "Free where the data is", ({ diskFreeBytes }) => diskFreeBytes],
  ["database_bytes", "Size of the database", ({ databaseBytes }) => databaseBytes],
  ["wal_bytes", "Size of the log beside it", ({ logBytes }) => logBytes],
  ["backup_age_seconds", "Since the last backup", ({ backupSeconds }) => backupSeconds],
  ["outbox_waiting", "Messages on their way", ({ outbox }) => outbox.waiting],
  ["outbox_given_up", "Messages given up", ({ outbox }) => outbox.givenUp],
  [
    "outbox_oldest_due_seconds",
    "How late the oldest due message is",
    ({ outbox }) => outbox.oldestDueSeconds ?? 0,
  ],
  ["held_responses", "Responses in quarantine", ({ heldResponses }) => heldResponses],
];

/** Adds the figures of the collector itself; they are looked up when the metrics are read. */
export function addGauges(
  register: Registry,
  { queues }: Pick<Deps, "queues">,
  observe: () => Promise<Observation>,
): void {
  for (const [name, help, read] of figures) {
    register.registerMetric(
      new Gauge({
        name: `respons_${name}`,
        help,
        registers: [],
        async collect() {
          const value = read(await observe());
          if (value === null) this.remove();
          else this.set(value);
        },
      }),
    );
  }
  register.registerMetric(
    new Gauge({
      name: "respons_job_age_seconds",
      help: "Since the job last went well",
      labelNames: ["job"],
      registers: [],
      async collect() {
        for (const { name, seconds } of (await observe()).jobs) {
          if (seconds !== null) this.set({ job: name }, seconds);
        }
      },
    }),
  );
  for (const [name, help, of] of [
    ["queue_length", "Waits to be written", "pending"],
    ["queue_bytes", "About what waits to be written", "pendingBytes"],
  ] as const) {
    register.registerMetric(
      new Gauge({
        name: `respons_${name}`,
        help,
        labelNames: ["queue"],
        registers: [],
        collect() {
          this.set({ queue: "responses" }, queues.responses[of]);
          this.set({ queue: "displays" }, queues.displays[of]);
        },
      }),
    );
  }
  const sizes = new Histogram({
    name: "respons_batch_responses",
    help: "Responses that shared one commit",
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    registers: [],
  });
  register.registerMetric(sizes);
  queues.onBatch((size) => sizes.observe(size));
}
