import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { OutboxState, outboxAbouts, outboxFailures, type OutboxMessage } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { unseal } from "../seal.ts";
import { countOutbox, listUndone, retryStatement, type OutboxRow } from "./store.ts";

/** As many as a person would read. */
const MAX_MESSAGES = 100;

/** What is on its way out; for those whose role covers the whole organisation. */
export function createOutboxRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/outbox",
      may("manage-settings"),
      describe("What is on its way out, since when, and what was given up and why"),
      async (c) => {
        await getRootId(deps, c.get("scope"));
        return c.json(await readState(deps));
      },
    )
    .post(
      "/outbox/retry",
      may("manage-settings"),
      describe("Tries everything that waits or was given up, now"),
      async (c) => {
        const unitId = await getRootId(deps, c.get("scope"));
        await retryNow(deps, { actor: c.get("caller"), unitId });
        return c.json(await readState(deps));
      },
    );
}

async function retryNow(
  deps: Deps,
  { actor, unitId }: { actor: ScopedEnv["Variables"]["caller"]; unitId: number },
): Promise<void> {
  const { waiting, givenUp } = await countOutbox(deps.db.write);
  const fact = { actor, action: "outbox.retried", unitId, objectKind: "outbox", objectId: "1" };
  const statement = retryStatement(deps.db.write, deps.now());
  const isWritten = await deps.audit.write({ ...fact, details: { waiting, givenUp } }, [statement]);
  if (isWritten) deps.outbox.retry();
}

async function readState(deps: Deps): Promise<OutboxState> {
  const { db, config, keys } = deps;
  const [counts, rows] = await Promise.all([
    countOutbox(db.write),
    listUndone(db.write, MAX_MESSAGES),
  ]);
  return {
    mail: config.mail !== undefined,
    waiting: counts.waiting,
    waitingSince: counts.waitingSince?.toISOString() ?? null,
    givenUp: counts.givenUp,
    lastDoneAt: counts.lastDoneAt?.toISOString() ?? null,
    messages: rows.map((row) => toMessage(row, keys)),
  };
}

function toMessage(row: OutboxRow, keys: Deps["keys"]): OutboxMessage {
  const isOver = row.state === "given-up";
  return {
    id: row.id,
    about: aboutOf(row, keys),
    state: isOver ? "given-up" : "waiting",
    createdAt: row.createdAt.toISOString(),
    attempts: row.attempts,
    nextAt: isOver ? null : row.dueAt.toISOString(),
    failure: outboxFailures.find((failure) => failure === row.failure) ?? null,
  };
}

function aboutOf({ keyNumber, sealed }: OutboxRow, keys: Deps["keys"]): OutboxMessage["about"] {
  const key = keys.byNumber(keyNumber)?.outbox;
  if (!key) return null;
  try {
    const { template } = unseal(key, sealed) as { template?: unknown };
    return outboxAbouts.find((about) => about === template) ?? null;
  } catch {
    return null;
  }
}

/** @throws Problem `not-found` where the scope does not hold the whole organisation */
async function getRootId(deps: Deps, scope: Scope): Promise<number> {
  const root = (await deps.units.all()).find(({ parentId }) => parentId === null);
  if (!root || !scope.has(root.id)) throw new Problem("not-found");
  return root.id;
}

function describe(summary: string) {
  return describeRoute({
    summary,
    responses: {
      200: {
        description: "What is on its way",
        content: { "application/json": { schema: resolver(OutboxState) } },
      },
      ...describeProblems("sign-in-required", "not-permitted", "not-found"),
    },
  });
}
