import type { BackupTexts } from "./sv.ts";

export const en: BackupTexts = {
  title: "Backups",
  lead: "The database is copied each night. The copy is restored as a trial and compared row by row, so that it is known to be good.",
  make: "Make a copy now",
  making: "Copying and checking …",
  made: "The copy has been made and proven.",
  emptyTitle: "No copy yet",
  empty: "The first one is made tonight. If you would rather not wait, make one now.",
  rightRequired:
    "The copies hold the whole organisation. Ask somebody whose role covers all of it.",
  facts: { proven: "Last proven copy", next: "The next is made", kept: "Kept for at most" },
  never: "None yet",
  days: (n) => `${n} days`,
  megabytes: (n) => `${n} MB`,
  proven: (moment) => `Proven ${moment}`,
  differs: "Does not match",
  notYet: "Not proven",
  encrypted: "Encrypted",
  beforeMigration: "Before an upgrade",
  failures: {
    "no-space":
      "The last copy was not made: the disk is too full. Ask whoever runs the server to free some room. The log says how much is missing.",
    "not-proven":
      "The last copy did not pass the check. Make a new one now. If that fails too, ask whoever runs the server to read the log.",
    failed: "The last copy was not made. Ask whoever runs the server to read the log.",
  },
  secret:
    "The secret RESPONS_SECRET is not in the copies. Without it neither receipts nor contacts can be opened: keep it somewhere else.",
};
