import { Cron } from "croner";
import type { Config } from "../config.ts";
import type { Log } from "../http/log.ts";
import { listCopies, type Copy } from "./list-copies.ts";
import { CommandFailed, type RunCommand } from "./run-command.ts";

/** Each night, in the organisation's time zone. */
export const BACKUP_SCHEDULE = "30 2 * * *";

export type BackupFailure = "no-space" | "not-proven" | "failed";

/** Copies of the database as the serving process sees them. */
export interface Backups {
  /** Newest first. */
  list(): Copy[];
  /** When the newest copy that was proven was begun; undefined where none was. */
  lastProvenAt(): Date | undefined;
  nextAt(): Date | undefined;
  readonly isRunning: boolean;
  /** Why the last one failed; undefined where it went well. */
  readonly failure: BackupFailure | undefined;
  /**
   * Makes a copy and proves it, in processes of their own; joins what is under way.
   * @throws where it failed; the log says in words why, and what to do
   */
  make(): Promise<Record<string, number | string>>;
  /** Ends what is under way. */
  stop(): void;
}

export function createBackups(deps: {
  config: Pick<Config, "backupFolder" | "timeZone">;
  log: Log;
  runCommand: RunCommand;
}): Backups {
  const { config, log } = deps;
  const stopping = new AbortController();
  let running: Promise<Record<string, number | string>> | undefined;
  let failure: BackupFailure | undefined;

  const work = async () => {
    try {
      const made = await deps.runCommand(["backup", "--json"], stopping.signal);
      const verified = await deps.runCommand(["verify", "--json"], stopping.signal);
      failure = undefined;
      return {
        bytes: Number(made["bytes"]),
        copySeconds: Number(made["seconds"]),
        expired: Number(made["expired"]),
        verifySeconds: Number(verified["seconds"]),
        restoreSeconds: Number(verified["restoreSeconds"]),
      };
    } catch (error) {
      failure = toFailure(error);
      const words = error instanceof Error ? error.message : "unknown";
      if (!stopping.signal.aborted) log({ level: "error", message: `backup: ${words}` });
      throw error;
    }
  };

  return {
    list: () => listCopies(config.backupFolder),
    lastProvenAt() {
      const copy = listCopies(config.backupFolder).find(({ manifest }) => manifest.proof?.holds);
      return copy && new Date(copy.manifest.startedAt);
    },
    nextAt() {
      const cron = new Cron(BACKUP_SCHEDULE, { timezone: config.timeZone, paused: true });
      return cron.nextRun() ?? undefined;
    },
    get isRunning() {
      return running !== undefined;
    },
    get failure() {
      return failure;
    },
    make() {
      running ??= work().finally(() => {
        running = undefined;
      });
      return running;
    },
    stop: () => stopping.abort(),
  };
}

function toFailure(error: unknown): BackupFailure {
  if (!(error instanceof CommandFailed)) return "failed";
  if (error.command === "verify") return "not-proven";
  return error.message.includes("RESPONS_BACKUP_DIR") ? "no-space" : "failed";
}
