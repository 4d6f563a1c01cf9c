import { join } from "node:path";
import { findFreePort, startCollector, type CollectorProcess } from "./collector-process.ts";
import { rest, type FaultWorld, type Outcome } from "./fault.ts";
import { figuresOf, judge } from "./judge.ts";
import { startLoad, type LoadRun } from "./load-run.ts";
import type { LoadPlan } from "./send-load.ts";

export interface LoadedCollector {
  folder: string;
  port: number;
  ledger: string;
  load: LoadRun;
  /** The one that runs now, or ran last. */
  collector: CollectorProcess;
  /** Once it has ended: another life on the same data. `under` and `env` as at first, unless given. */
  restart: (how?: How) => Promise<CollectorProcess>;
}

interface How {
  under?: readonly string[];
  env?: Record<string, string>;
}

interface Setting extends How, Partial<Omit<LoadPlan, "port">> {
  folder?: string;
  /** Statuses that a client may be refused with meanwhile. */
  mayRefuseWith?: readonly string[];
}

type Found = Exclude<Outcome, { notRun: string }>;

/**
 * Does something to a collector while responses come in, then stops both and compares what was
 * acknowledged with what is stored.
 */
export async function underLoad(
  world: FaultWorld,
  setting: Setting,
  during: (loaded: LoadedCollector) => Promise<Found>,
): Promise<Found> {
  const { folder = world.folders.withForm(), mayRefuseWith = ["503", "429"], ...more } = setting;
  const { under, env, ...plan } = more;
  const how: How = { ...(under && { under }), ...(env && { env }) };
  // Beside the data, never on the disk that is harmed.
  const ledger = join(world.folders.empty(), "ledger");
  const port = await findFreePort();
  const lives = [await startCollector({ folder, port, ...how })];
  const load = startLoad({ port, ledger, connections: 8, ...plan });
  const loaded: LoadedCollector = {
    folder,
    port,
    ledger,
    load,
    get collector() {
      return lives.at(-1) as CollectorProcess;
    },
    async restart(other = how) {
      const life = await startCollector({ folder, port, ...other });
      lives.push(life);
      return life;
    },
  };
  const found = await during(loaded);
  const result = await load.stop();
  const { code, signal, output } = await loaded.collector.stop();
  const { verdict, broken } = await judge(folder, ledger);
  const leaks = lives.reduce((sum, life) => sum + life.leaks(), 0);
  const wrong = Object.keys(result.refused).filter((status) => !mayRefuseWith.includes(status));
  return {
    figures: { ...figuresOf(verdict), refused: inWords(result.refused), ...found.figures },
    broken: [
      ...broken,
      ...found.broken,
      ...wrong.map((status) => `${result.refused[status]} were answered ${status}`),
      ...(result.withoutRetryAfter > 0 ? [`${result.withoutRetryAfter} without Retry-After`] : []),
      ...(result.unknown > 0 ? [`${result.unknown} were never acknowledged`] : []),
      ...(leaks > 0 ? [`${leaks} log lines hold what clients wrote`] : []),
      ...(code === 0 ? [] : [`its last stop was ${code ?? signal}: ${output.slice(-300)}`]),
    ],
  };
}

function inWords(refused: Record<string, number>): string {
  const parts = Object.entries(refused).map(([status, count]) => `${count} × ${status}`);
  return parts.join(", ") || "0";
}

/** As long as a collector that does other things too may take to be itself again. */
const RECOVERY_MS = 90_000;

/**
 * Addresses that go on answering otherwise than they should: reading, counting and readiness. After
 * a fault of the disk readiness warns for a minute: then `storage-failing` is what it should say.
 */
export async function findDeadRoutes(
  url: string,
  readiness: "ready" | "storage-failing" = "ready",
): Promise<string[]> {
  const giveUpAt = performance.now() + RECOVERY_MS;
  for (;;) {
    const dead = await askRoutes(url, readiness);
    if (dead.length === 0 || performance.now() > giveUpAt) return dead;
    await rest(250);
  }
}

async function askRoutes(url: string, readiness: string): Promise<string[]> {
  const display = { formVersion: 1, language: "sv", channel: "embed", step: "shown" };
  const asked: [string, number, string, RequestInit?][] = [
    ["/livez", 200, "alive"],
    ["/readyz", readiness === "ready" ? 200 : 503, readiness],
    ["/v1/forms/booking", 200, "booking"],
    ["/f/booking?lang=sv", 200, "<form"],
    ["/v1/forms/booking/displays", 204, "", { method: "POST", body: JSON.stringify(display) }],
  ];
  const answers = await Promise.all(
    asked.map(async ([path, status, text, init]) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(url + path, { ...init, headers }).catch(() => undefined);
      const body = (await answer?.text().catch(() => "")) ?? "";
      if (answer?.status === status && body.includes(text)) return [];
      return [`${path} answered ${answer?.status ?? "nothing"} ${body.slice(0, 300)}`];
    }),
  );
  return answers.flat();
}
