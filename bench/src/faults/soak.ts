import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { rest, type Fault, type FaultWorld } from "./fault.ts";
import { findFaketime, withFastClock } from "./faketime.ts";
import { underLoad } from "./under-load.ts";

/** A day in a quarter of an hour. */
const TIMES = 96;
const SAMPLE_MS = 5_000;
/** What the figures of a warm process may still do. */
const MOST_RSS_MB_PER_HOUR = 1;
const MOST_WAL_MB = 32;
const MOST_MORE_DESCRIPTORS = 16;

interface Sample {
  /** Hours of the collector's own clock since the first sample. */
  hours: number;
  rssMb: number;
  descriptors: number;
  walMb: number;
}

export const soak: Fault = {
  number: "4.14",
  name: "soak",
  title: "A day in a quarter of an hour",
  what:
    `All clocks of the collector run ${TIMES} times as fast for 15 minutes, with about twenty ` +
    "responses a second, so that a day's scheduled work comes up. Memory, descriptors and the " +
    "write-ahead log must not grow.",
  needs: ["faketime"],
  limitMs: 1_200_000,
  async run(world) {
    const library = findFaketime();
    if (!library) return { notRun: "libfaketime was not found" };
    const minutes = world.isShort ? 2 : 15;
    const env = withFastClock(library, TIMES);
    const pace = { connections: 4, pauseMs: 200 };
    return underLoad(world, { env, ...pace }, async ({ folder, collector }) => {
      const { samples, jobs } = await watch(world, folder, collector.pid, minutes);
      const warm = samples.slice(Math.floor(samples.length / 3));
      const slope = slopeOf(warm.map(({ hours, rssMb }) => [hours, rssMb]));
      const walMb = Math.max(...samples.map((sample) => sample.walMb));
      const more = (warm.at(-1)?.descriptors ?? 0) - (warm[0]?.descriptors ?? 0);
      const ranBy = [...jobs].map(([name, runs]) => `${name} ${runs.size}`).join(", ");
      const figures = {
        "hours on its clock": Math.round(samples.at(-1)?.hours ?? 0),
        "memory MB": Math.round(warm.at(-1)?.rssMb ?? 0),
        "memory MB more an hour": slope.toFixed(2),
        "descriptors more": more,
        "write-ahead log MB at most": walMb.toFixed(1),
        "jobs, runs seen": ranBy || "none",
      };
      const isSteady = slope <= MOST_RSS_MB_PER_HOUR;
      const broken = [
        // Two minutes are all warming up.
        ...(isSteady || world.isShort ? [] : [`memory grew ${slope.toFixed(2)} MB an hour`]),
        ...(walMb > MOST_WAL_MB ? [`the write-ahead log grew to ${walMb.toFixed(1)} MB`] : []),
        ...(more > MOST_MORE_DESCRIPTORS ? [`${more} descriptors more`] : []),
        ...(jobs.size === 0 && !world.isShort ? ["no job has run"] : []),
      ];
      return { figures, broken };
    });
  },
};

async function watch(world: FaultWorld, folder: string, pid: number, minutes: number) {
  const samples: Sample[] = [];
  /** Moments at which each job's runs began. */
  const jobs = new Map<string, Set<number>>();
  const startedAt = performance.now();
  const passedMs = () => performance.now() - startedAt;
  while (passedMs() < minutes * 60_000) {
    await rest(SAMPLE_MS);
    samples.push({ hours: (passedMs() * TIMES) / 3_600_000, ...readProcess(folder, pid) });
    await noteJobs(folder, jobs);
    if (samples.length % 12 === 0) world.say(`${Math.round(samples.at(-1)?.hours ?? 0)} h`);
  }
  return { samples, jobs };
}

function readProcess(folder: string, pid: number): Omit<Sample, "hours"> {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const wal = join(folder, "respons.db-wal");
  return {
    rssMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024,
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    walMb: existsSync(wal) ? statSync(wal).size / 1_048_576 : 0,
  };
}

/** The table holds the last run only: each new start is noted as it is seen. */
async function noteJobs(folder: string, jobs: Map<string, Set<number>>): Promise<void> {
  const client = createClient({ url: `file:${join(folder, "respons.db")}`, concurrency: 1 });
  try {
    await client.execute("PRAGMA query_only = ON");
    const { rows } = await client.execute("SELECT name, started_at FROM job_runs");
    for (const [name, startedAt] of rows.map(
      (row) => [row[0] as string, Number(row[1])] as const,
    )) {
      jobs.set(name, (jobs.get(name) ?? new Set()).add(startedAt));
    }
  } finally {
    client.close();
  }
}

/** Least squares; 0 for fewer than two points. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (points.length < 2 || spread === 0) return 0;
  return points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
