import { expect, it } from "vitest";
import { judge } from "./judge.ts";
import type { Observation } from "./observe.ts";

const MIB = 1024 * 1024;
const pragmas = { synchronous: 2 };
const well: Observation = {
  writer: {
    isStuck: false,
    pragmas,
    sinceCommitSeconds: null,
    sinceStorageFaultSeconds: null,
    commits: 0,
  },
  reader: { pragmas },
  diskFreeBytes: 200 * MIB,
  databaseBytes: 0,
  logBytes: 0,
  jobs: [],
  backupSeconds: null,
  outbox: { waiting: 0, givenUp: 0, oldestDueSeconds: null },
  heldResponses: 0,
};
const writer = (changes: Partial<Observation["writer"]>) => ({
  writer: { ...well.writer, ...changes },
});

it.each<[string, Partial<Observation>, string[]]>([
  ["nothing amiss", {}, []],
  ["a disk that cannot be told", { diskFreeBytes: null }, []],
  ["a full disk", { diskFreeBytes: 200 * MIB - 1 }, ["disk-low"]],
  ["a writer that stands still", writer({ isStuck: true }), ["writer-stuck"]],
  ["one that syncs too little", writer({ pragmas: { synchronous: 1 } }), ["writer-not-durable"]],
  ["a reader that says nothing", { reader: { pragmas: null } }, ["reader-silent"]],
  ["a write refused just now", writer({ sinceStorageFaultSeconds: 59 }), ["storage-failing"]],
  ["one refused a minute ago", writer({ sinceStorageFaultSeconds: 60 }), []],
  ["a backup of yesterday", { backupSeconds: 86_400 }, []],
  ["one of three days ago", { backupSeconds: 3 * 86_400 }, ["backup-old"]],
  [
    "mails that do not leave",
    { outbox: { waiting: 1, givenUp: 1, oldestDueSeconds: 3_601 } },
    ["outbox-late", "outbox-given-up"],
  ],
])("judges %s", (_what, changes, expected) => {
  const { faults, warnings } = judge({ ...well, ...changes });
  expect([...faults, ...warnings]).toEqual(expected);
});
