import { randomUUID } from "node:crypto";
import type { MadeApiToken, Permission } from "@respons/wire";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../deps.ts";
import { beginningOf, createSecret, hashSecret } from "./secret.ts";
import { insertToken } from "./store.ts";
import { toApiToken } from "./to-api-token.ts";

const DAY_MS = 86_400_000;
/** A year, whatever day it begins. */
export const LONGEST_DAYS = 366;

/** Makes a token; its secret is in this answer and nowhere else. */
export async function createToken(
  deps: Pick<Deps, "db" | "audit" | "now">,
  actor: Actor,
  token: { name: string; permissions: readonly Permission[]; expiresAt: Date },
  unit: { id: number; slug: string },
): Promise<MadeApiToken> {
  const secret = createSecret();
  const row = {
    id: randomUUID(),
    name: token.name,
    tokenHash: hashSecret(secret),
    beginning: beginningOf(secret),
    permissions: [...new Set(token.permissions)],
    unitId: unit.id,
    createdBy: actor.kind === "command" ? null : actor.name,
    createdAt: deps.now(),
    expiresAt: token.expiresAt,
    revokedAt: null,
    lastUsedDay: null,
  };
  const fact = {
    actor,
    action: "token.created",
    unitId: unit.id,
    objectKind: "token",
    objectId: row.id,
    details: { name: row.name, permissions: row.permissions },
  };
  await deps.audit.write(fact, [insertToken(deps.db.write, row)]);
  return { token: toApiToken({ token: row, unit: unit.slug }), secret };
}

/** The first moment on which a token may no longer be good. */
export const latestExpiry = (now: Date): Date => new Date(now.getTime() + LONGEST_DAYS * DAY_MS);
