import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runToEnd } from "./child-processes.ts";
import type { Fault } from "./fault.ts";
import { findDeadRoutes, underLoad } from "./under-load.ts";

export const locks: Fault = {
  number: "4.6",
  name: "locks",
  title: "Locked by another program",
  what:
    "Another process takes the database's write lock and holds it for 10 s, longer than the " +
    "collector waits, three times; then the collector is killed and started again. Refusals must " +
    "be 503 with `Retry-After`, and every route must work afterwards.",
  isShort: true,
  limitMs: 240_000,
  run(world) {
    const plan = world.isShort ? { times: 1, holdMs: 3_000 } : { times: 3, holdMs: 10_000 };
    return underLoad(world, {}, async ({ folder, load, collector, restart }) => {
      const broken: string[] = [];
      const holder = fileURLToPath(new URL("./hold-lock-process.js", import.meta.url));
      for (let time = 1; time <= plan.times; time += 1) {
        await load.more(50);
        const args = [holder, join(folder, "respons.db"), String(plan.holdMs)];
        const { code, output } = await runToEnd(process.execPath, args);
        if (code !== 0) broken.push(`the lock could not be taken: ${output.slice(-200)}`);
        await load.more(50);
        broken.push(...(await findDeadRoutes(collector.url)));
        world.say(`held ${time} times, ${load.acks()} acknowledged`);
      }
      collector.kill("SIGKILL");
      await collector.ended;
      await restart();
      await load.more(50);
      return { figures: { locks: plan.times, "held ms": plan.holdMs, kills: 1 }, broken };
    });
  },
};
