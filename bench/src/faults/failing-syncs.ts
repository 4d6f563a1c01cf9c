import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { countInjected, underStrace } from "./strace.ts";
import { findDeadRoutes, underLoad } from "./under-load.ts";

export const failingSyncs: Fault = {
  number: "4.3",
  name: "failing-syncs",
  title: "Syncs that fail",
  what:
    "Five syncs in a row are answered with EIO while responses come in. What they would have kept " +
    "must be refused with 503, readiness say that the storage fails, and the collector go on by itself.",
  needs: ["strace"],
  limitMs: 180_000,
  async run(world) {
    const trace = join(world.folders.empty(), "trace");
    const inject = "inject=fsync,fdatasync:error=EIO:when=20..24";
    const under = underStrace(trace, "fsync,fdatasync", "-e", inject);
    return underLoad(world, { under, connections: 4 }, async ({ load, collector }) => {
      await load.more(world.isShort ? 150 : 600);
      const dead = await findDeadRoutes(collector.url, "storage-failing");
      const injected = countInjected(trace);
      const broken = injected > 0 ? dead : [...dead, "no sync was made to fail"];
      return { figures: { "failed syncs": injected }, broken };
    });
  },
};
