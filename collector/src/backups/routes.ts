import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { BackupState } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import { BACKUP_DAYS } from "../backup-days.ts";
import type { Deps } from "../deps.ts";
import { describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";

const content = { "application/json": { schema: resolver(BackupState) } };
const refusals = describeProblems("sign-in-required", "not-permitted", "not-found");

/** The copies of the database; for those whose role covers the whole organisation. */
export function createBackupRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/backups",
      may("manage-settings"),
      describeRoute({
        summary: "The copies of the database, and whether each was proven",
        responses: { 200: { description: "The copies, newest first", content }, ...refusals },
      }),
      async (c) => {
        await getRootId(deps, c.get("scope"));
        return c.json(toState(deps));
      },
    )
    .post(
      "/backups",
      may("manage-settings"),
      describeRoute({
        summary: "Begins to make a copy and to prove it; the state says when it is done",
        responses: { 202: { description: "It is under way", content }, ...refusals },
      }),
      async (c) => {
        const unitId = await getRootId(deps, c.get("scope"));
        void makeCopy(deps, c.get("caller"), unitId);
        return c.json(toState(deps), 202);
      },
    );
}

/** Never throws: what failed is in the state, and the log says it in words. */
async function makeCopy(
  { backups, audit, log }: Deps,
  actor: ScopedEnv["Variables"]["caller"],
  unitId: number,
): Promise<void> {
  try {
    await backups.make();
    const object = { objectKind: "organisation", objectId: "1" };
    await audit.record({ actor, action: "backup.made", unitId, ...object });
  } catch {
    log({ level: "error", message: "a backup that staff asked for was not made" });
  }
}

function toState({ backups }: Deps): BackupState {
  return {
    copies: backups.list().map(({ manifest }) => ({
      file: manifest.file,
      startedAt: manifest.startedAt,
      bytes: manifest.bytes,
      responses: manifest.responses.count,
      encrypted: manifest.encrypted,
      beforeMigration: manifest.file.startsWith("before-"),
      proof: manifest.proof && { at: manifest.proof.at, holds: manifest.proof.holds },
    })),
    isRunning: backups.isRunning,
    failure: backups.failure ?? null,
    nextAt: backups.nextAt()?.toISOString() ?? null,
    keptDays: BACKUP_DAYS,
  };
}

/** @throws Problem `not-found` where the scope does not hold the whole organisation */
async function getRootId(deps: Deps, scope: Scope): Promise<number> {
  const root = (await deps.units.all()).find(({ parentId }) => parentId === null);
  if (!root || !scope.has(root.id)) throw new Problem("not-found");
  return root.id;
}
