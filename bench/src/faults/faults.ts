import type { Fault } from "./fault.ts";
import { failingSyncs } from "./failing-syncs.ts";
import { failingWrites } from "./failing-writes.ts";
import { fullDisk } from "./full-disk.ts";
import { gracefulStop } from "./graceful-stop.ts";
import { kills } from "./kills.ts";
import { locks } from "./locks.ts";
import { oddDatabases } from "./odd-databases.ts";
import { syncOrder } from "./sync-order.ts";
import { twoCollectors } from "./two-collectors.ts";

/** Every fault, in the order of the report. */
export const faults: readonly Fault[] = [
  kills,
  syncOrder,
  failingSyncs,
  fullDisk,
  failingWrites,
  locks,
  twoCollectors,
  oddDatabases,
  gracefulStop,
];
