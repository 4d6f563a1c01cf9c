import { join } from "node:path";
import type { Fault, FaultWorld } from "./fault.ts";
import { countInjected, underStrace } from "./strace.ts";
import { findDeadRoutes, underLoad } from "./under-load.ts";

interface Step {
  error: "ENOSPC" | "EIO";
  /** The write that fails, counted per thread. */
  at: number;
  /** And all after it. */
  goesOn: boolean;
}

const places = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144];

export const failingWrites: Fault = {
  number: "4.5",
  name: "failing-writes",
  title: "Writes that fail anywhere",
  what:
    "One write to the disk fails (ENOSPC, EIO), at a later place in each life of the collector; then " +
    "the same with every further write failing too, where a start on a sound disk must find all " +
    "that was acknowledged.",
  needs: ["strace"],
  limitMs: 900_000,
  async run(world) {
    const errors = ["ENOSPC", "EIO"] as const;
    const all = (world.isShort ? [2, 13] : places).flatMap((at) =>
      errors.flatMap((error) => [false, true].map((goesOn): Step => ({ error, at, goesOn }))),
    );
    const figures: Record<string, number> = { steps: all.length, "failed writes": 0, acks: 0 };
    const sum = (key: string, value: number | string | undefined) => {
      figures[key] = (figures[key] ?? 0) + Number(value ?? 0);
    };
    const broken: string[] = [];
    for (const step of all) {
      const found = await tryStep(world, step);
      for (const key of ["acks", "rows", "lost", "doubled", "failed writes", "starts refused"]) {
        sum(key, found.figures[key]);
      }
      const name = `${step.error} at write ${step.at}${step.goesOn ? " and on" : ""}`;
      broken.push(...found.broken.map((one) => `${name}: ${one}`));
      if (step.error === "EIO" && step.goesOn) world.say(`until write ${step.at}`);
    }
    return { figures, broken };
  },
};

async function tryStep(world: FaultWorld, { error, at, goesOn }: Step) {
  const trace = join(world.folders.empty(), "trace");
  const inject = `inject=pwrite64:error=${error}:when=${at}${goesOn ? "+" : ""}`;
  const under = underStrace(trace, "pwrite64", "-e", inject);
  return underLoad(world, { connections: 4 }, async (loaded) => {
    const { load } = loaded;
    await load.more(10);
    await loaded.collector.stop();
    const life = await loaded.restart({ under }).catch(() => undefined);
    // A disk that takes nothing may keep it from starting, as long as it then says so and ends.
    const refused = life ? 0 : 1;
    const before = load.refusals();
    if (life && goesOn) await untilRefused(() => load.refusals() > before || life.hasEnded());
    else if (life) await load.more(40);
    const failed = load.refusals() > before;
    const dead =
      life && !goesOn ? await findDeadRoutes(life.url, failed ? "storage-failing" : "ready") : [];
    life?.kill("SIGKILL");
    await life?.ended;
    await loaded.restart({});
    await load.more(10);
    const figures = { "failed writes": countInjected(trace), "starts refused": refused };
    return { figures, broken: dead };
  });
}

/** The load may be through its writes before anything fails: then there is nothing to wait for. */
async function untilRefused(isSo: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 15_000;
  while (!isSo() && performance.now() < giveUpAt) {
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
}
