import * as v from "valibot";

/** Why the last backup failed. */
export const backupFailures = ["no-space", "not-proven", "failed"] as const;

/** One copy of the database. */
export const BackupCopy = v.object({
  file: v.string(),
  /** Whatever was acknowledged before is in it. */
  startedAt: v.string(),
  bytes: v.number(),
  responses: v.number(),
  encrypted: v.boolean(),
  /** Made before the database got a newer schema, and not by the clock. */
  beforeMigration: v.boolean(),
  /** The last time it was restored elsewhere and compared; null: never. */
  proof: v.nullable(v.object({ at: v.string(), holds: v.boolean() })),
});
export type BackupCopy = v.InferOutput<typeof BackupCopy>;

/** Answer of `GET` and `POST /api/backups`. */
export const BackupState = v.object({
  /** Newest first. */
  copies: v.array(BackupCopy),
  isRunning: v.boolean(),
  failure: v.nullable(v.picklist(backupFailures)),
  nextAt: v.nullable(v.string()),
  /** No copy is kept longer. */
  keptDays: v.number(),
});
export type BackupState = v.InferOutput<typeof BackupState>;
