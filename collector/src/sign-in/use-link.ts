import { randomUUID } from "node:crypto";
import type { LinkFacts, LinkUse } from "@respons/wire";
import type * as v from "valibot";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { hashLinkToken } from "../one-time-link.ts";
import { refuseGuessable } from "./change-password.ts";
import { findOpenLink, useLinkStatements, type OpenLink } from "./link-store.ts";

/** Whom a link is for. @throws Problem `link-used` where it does not work, whatever the reason */
export async function lookAtLink(deps: Deps, token: string): Promise<LinkFacts> {
  const { purpose, expiresAt, user } = await requireLink(deps, token);
  return { purpose, name: user.name, email: user.email, expiresAt: expiresAt.toISOString() };
}

/**
 * Sets the password with a link, which then works no more; all sessions end, the second step
 * stays (ASVS 6.4.3).
 * @throws Problem `link-used`, or what `refuseGuessable` throws
 */
export async function acceptLink(
  deps: Deps,
  { token, name, password }: v.InferOutput<typeof LinkUse>,
): Promise<void> {
  const { purpose, user } = await requireLink(deps, token);
  const called = purpose === "invitation" ? (name ?? user.name) : user.name;
  await refuseGuessable(deps, password, { email: user.email, name: called });
  const hash = await (await (await deps.auth()).$context).password.hash(password);
  const isDone = await deps.audit.write(
    {
      actor: { kind: "person", id: user.id, name: called },
      action: purpose === "invitation" ? "invitation.accepted" : "password.reset",
      unitId: null,
      objectKind: "person",
      objectId: user.id,
    },
    useLinkStatements(deps.db.write, {
      tokenHash: hashLinkToken(token),
      userId: user.id,
      accountId: randomUUID(),
      name: called,
      password: hash,
      now: deps.now(),
    }),
  );
  if (!isDone) throw new Problem("link-used");
}

async function requireLink({ db, now }: Deps, token: string): Promise<OpenLink> {
  const link = await findOpenLink(db.write, hashLinkToken(token), now());
  if (!link) throw new Problem("link-used");
  return link;
}
