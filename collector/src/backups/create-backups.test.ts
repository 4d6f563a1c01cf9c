import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBackups } from "./backups.ts";
import { CommandFailed, type RunCommand } from "./run-command.ts";
import { openTestBackups } from "./test-backups.ts";

let backups: Awaited<ReturnType<typeof openTestBackups>>;
beforeEach(async () => {
  backups = await openTestBackups();
});
afterEach(() => backups.close());

const made = { bytes: 10, seconds: 1, expired: 0, restoreSeconds: 1 };

function create(runCommand: RunCommand) {
  const lines: string[] = [];
  const config = { backupFolder: backups.folder, timeZone: "Europe/Helsinki" };
  const log = (entry: object) => lines.push(JSON.stringify(entry));
  return { copies: createBackups({ config, log, runCommand }), lines };
}

describe("backups", () => {
  it("copies and then proves, once for all who ask meanwhile", async () => {
    const ran: string[] = [];
    const { copies } = create((args) => {
      ran.push(args.join(" "));
      return Promise.resolve(made);
    });
    const both = [copies.make(), copies.make()];
    expect(copies.isRunning).toBe(true);
    expect(await Promise.all(both)).toMatchObject([{ bytes: 10 }, { bytes: 10 }]);
    expect(copies.isRunning).toBe(false);
    expect(ran).toEqual(["backup --json", "verify --json"]);
  });

  it.each([
    ["backup", "/copies has 1 MB free …: set RESPONS_BACKUP_DIR to a larger disk", "no-space"],
    ["verify", "the copy does not hold", "not-proven"],
    ["backup", "it ended too early", "failed"],
  ])("says what failed in %s: %s", async (command, words, failure) => {
    const { copies, lines } = create((args) =>
      args[0] === command
        ? Promise.reject(new CommandFailed(command, words))
        : Promise.resolve(made),
    );
    await expect(copies.make()).rejects.toThrow(words);
    expect(copies.failure).toBe(failure);
    expect(lines.join()).toContain(words);
  });

  it("knows the newest copy that was proven", async () => {
    const { copies } = create(() => Promise.resolve(made));
    expect(copies.lastProvenAt()).toBeUndefined();
    const { copy } = await backups.make();
    await backups.verify(copy);
    backups.clock.now = new Date("2026-11-23T10:00:00Z");
    await backups.make();
    expect(copies.list()).toHaveLength(2);
    expect(copies.lastProvenAt()).toEqual(new Date("2026-11-22T10:00:00Z"));
    expect(copies.nextAt()?.getTime()).toBeGreaterThan(0);
  });
});
