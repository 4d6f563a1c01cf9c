import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault, FaultWorld } from "./fault.ts";
import { findFaketime, withClockFile } from "./faketime.ts";
import { findDeadRoutes, underLoad } from "./under-load.ts";

interface Jump {
  name: string;
  /** Seconds from the true time, or a moment. */
  to: number | string;
}

/** One after the other in one life of the collector. */
const jumps: readonly Jump[] = [
  { name: "an hour back", to: -3_600 },
  { name: "a day on", to: 86_400 },
  { name: "and back again", to: 0 },
  { name: "into the night when summer time begins", to: "2027-03-28T00:59:55Z" },
  { name: "into the night when it ends", to: "2027-10-31T00:59:55Z" },
];
/** Each in a folder of its own: nobody's clock goes there and comes back. */
const far: readonly Jump[] = [
  { name: "leap day", to: "2028-02-28T21:59:55Z" },
  { name: "end of the 32-bit clock", to: "2038-01-19T03:14:02Z" },
];

export const clocks: Fault = {
  number: "4.10",
  name: "clocks",
  title: "Clock jumps",
  what:
    `The wall clock of a serving collector jumps: ${jumps.map(({ name }) => name).join(", ")}; ` +
    `others live over ${far.map(({ name }) => `the ${name}`).join(" and the ")}. Responses must ` +
    "come in all the while, keep their order of arrival, and none be deleted.",
  needs: ["faketime"],
  limitMs: 240_000,
  async run(world) {
    const library = findFaketime();
    if (!library) return { notRun: "libfaketime was not found" };
    const runs = [jumps, ...far.map((jump) => [jump])];
    const total = { acks: 0, rows: 0, lost: 0, doubled: 0 };
    const broken: string[] = [];
    for (const run of runs) {
      const found = await jumpAbout(world, library, run);
      for (const key of Object.keys(total) as (keyof typeof total)[]) {
        total[key] += Number(found.figures[key]);
      }
      broken.push(...found.broken);
    }
    return { figures: { ...total, jumps: jumps.length + far.length }, broken };
  },
};

function jumpAbout(world: FaultWorld, library: string, run: readonly Jump[]) {
  const file = join(world.folders.empty(), "clock");
  writeFileSync(file, "+0\n");
  const env = withClockFile(library, file);
  return underLoad(world, { env, connections: 4 }, async ({ load, collector }) => {
    const broken: string[] = [];
    for (const { name, to } of run) {
      await load.more(50);
      const seconds = typeof to === "number" ? to : (Date.parse(to) - Date.now()) / 1_000;
      // Written whole in one call: the collector reads it all the time.
      writeFileSync(file, `${seconds < 0 ? "" : "+"}${Math.round(seconds)}\n`);
      await load.more(world.isShort ? 50 : 500);
      broken.push(...(await findDeadRoutes(collector.url)).map((dead) => `${name}: ${dead}`));
      world.say(name);
    }
    return { figures: {}, broken };
  });
}
