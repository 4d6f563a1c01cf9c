import type { Observation } from "./observe.ts";

const MIN_FREE_BYTES = 200 * 1024 * 1024;
const STORAGE_FAULT_SECONDS = 60;
const OLD_BACKUP_SECONDS = 2 * 86_400;
const LATE_OUTBOX_SECONDS = 3_600;

/** Why nothing new should be sent here. */
export type Fault =
  | "writer-stuck"
  | "writer-not-durable"
  | "reader-silent"
  | "disk-low"
  | "storage-failing";
/** What somebody should look at, though the collector works. */
export type Warning = "backup-old" | "outbox-late" | "outbox-given-up";

/** What an observation means for who sends requests here. */
export function judge(seen: Observation): { faults: Fault[]; warnings: Warning[] } {
  const { writer, reader, diskFreeBytes, backupSeconds, outbox } = seen;
  const { pragmas, sinceStorageFaultSeconds } = writer;
  const faults: [Fault, boolean][] = [
    ["writer-stuck", writer.isStuck],
    ["writer-not-durable", pragmas !== null && Number(pragmas["synchronous"]) < 2],
    ["reader-silent", reader.pragmas === null],
    ["disk-low", diskFreeBytes !== null && diskFreeBytes < MIN_FREE_BYTES],
    [
      "storage-failing",
      sinceStorageFaultSeconds !== null && sinceStorageFaultSeconds < STORAGE_FAULT_SECONDS,
    ],
  ];
  const warnings: [Warning, boolean][] = [
    ["backup-old", backupSeconds !== null && backupSeconds > OLD_BACKUP_SECONDS],
    ["outbox-late", (outbox.oldestDueSeconds ?? 0) > LATE_OUTBOX_SECONDS],
    ["outbox-given-up", outbox.givenUp > 0],
  ];
  return { faults: pick(faults), warnings: pick(warnings) };
}

function pick<Code>(found: [Code, boolean][]): Code[] {
  return found.filter(([, isSo]) => isSo).map(([code]) => code);
}
