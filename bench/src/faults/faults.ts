import type { Fault } from "./fault.ts";
import { backups } from "./backups.ts";
import { clocks } from "./clocks.ts";
import { failingSyncs } from "./failing-syncs.ts";
import { failingWrites } from "./failing-writes.ts";
import { fullDisk } from "./full-disk.ts";
import { gracefulStop } from "./graceful-stop.ts";
import { kills } from "./kills.ts";
import { locks } from "./locks.ts";
import { migrations } from "./migrations.ts";
import { mails } from "./mails.ts";
import { oddDatabases } from "./odd-databases.ts";
import { overload } from "./overload.ts";
import { slowNetwork } from "./slow-network.ts";
import { soak } from "./soak.ts";
import { syncOrder } from "./sync-order.ts";
import { twoCollectors } from "./two-collectors.ts";

/** Every fault, in the order of the report. */
export const faults: readonly Fault[] = [
  kills,
  mails,
  syncOrder,
  failingSyncs,
  fullDisk,
  failingWrites,
  locks,
  twoCollectors,
  migrations,
  oddDatabases,
  clocks,
  slowNetwork,
  soak,
  overload,
  gracefulStop,
  backups,
];
