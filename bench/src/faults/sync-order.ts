import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { readSyncOrder } from "./read-sync-order.ts";
import { underStrace } from "./strace.ts";
import { underLoad } from "./under-load.ts";

const calls = "pwrite64,write,writev,sendto,sendmsg,fsync,fdatasync";

export const syncOrder: Fault = {
  number: "4.2",
  name: "sync-order",
  title: "Order of sync and answer",
  what:
    "Every write, sync and answer of the collector is traced while responses come one at a time. " +
    "No answer may leave before the operating system has said that the write-ahead log is synced: " +
    "that is what a power failure would ask for.",
  needs: ["strace"],
  limitMs: 180_000,
  async run(world) {
    const requests = world.isShort ? 40 : 500;
    const trace = join(world.folders.empty(), "trace");
    const under = underStrace(trace, calls);
    const found = await underLoad(world, { under, connections: 1, requests }, async ({ load }) => {
      await load.result;
      return { figures: {}, broken: [] };
    });
    const { answers, syncs, early, unsynced } = readSyncOrder(readFileSync(trace, "utf8"));
    return {
      figures: { ...found.figures, syncs, "answers before their sync": early + unsynced },
      broken: [
        ...found.broken,
        ...(answers < requests ? [`the trace shows ${answers} of ${requests} answers`] : []),
        ...(early > 0 ? [`${early} answers left before the sync`] : []),
        ...(unsynced > 0 ? [`${unsynced} answers left without a sync`] : []),
      ],
    };
  },
};
