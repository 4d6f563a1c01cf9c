import { expect, it } from "vitest";
import type { BackupState } from "@respons/wire";
import { createApp } from "../app.ts";
import { auditLog } from "../audit/table.ts";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";
import { createBackups } from "./backups.ts";
import { CommandFailed, type RunCommand } from "./run-command.ts";

async function openBackups(runCommand: RunCommand) {
  const { deps, signIn, db } = await openTestCollector();
  const staff = await signIn([{ role: "administrator", unit: "coast" }]);
  const app = createApp({ ...deps, backups: createBackups({ ...deps, runCommand }) });
  const ask = async (method: "GET" | "POST") => {
    const headers = { Cookie: staff.cookie, "Content-Type": "application/json" };
    const answer = await app.request(`${PUBLIC_URL}/api/backups`, { method, headers });
    return { status: answer.status, state: (await answer.json()) as BackupState };
  };
  const untilDone = async (): Promise<BackupState> => {
    for (;;) {
      const { state } = await ask("GET");
      if (!state.isRunning) return state;
    }
  };
  const made = async () =>
    (await db.read.select().from(auditLog)).filter(({ action }) => action === "backup.made");
  return { ask, untilDone, made };
}

it("a copy that staff ask for is made meanwhile, and written down", async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { ask, untilDone, made } = await openBackups(async () => {
    await gate;
    return {};
  });
  expect((await ask("GET")).state).toMatchObject({ copies: [], isRunning: false, keptDays: 30 });
  const { status, state } = await ask("POST");
  expect([status, state.isRunning]).toEqual([202, true]);
  release();
  expect(await untilDone()).toMatchObject({ isRunning: false, failure: null });
  await expect.poll(made).toMatchObject([{ actorName: "Anna", objectKind: "organisation" }]);
});

it("what failed is said by its code alone", async () => {
  const words = "/backups has 1 MB free: set RESPONS_BACKUP_DIR to a folder on a larger disk";
  const { ask, untilDone, made } = await openBackups(() =>
    Promise.reject(new CommandFailed("backup", words)),
  );
  await ask("POST");
  const state = await untilDone();
  expect(state.failure).toBe("no-space");
  expect(JSON.stringify(state)).not.toContain("larger disk");
  expect(await made()).toEqual([]);
});
