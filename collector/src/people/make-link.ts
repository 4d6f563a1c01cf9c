import type { SignInLink } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import {
  createLinkToken,
  hashLinkToken,
  insertLinkStatements,
  linkLifetimeMs,
  toLinkUrl,
  type LinkPurpose,
} from "../one-time-link.ts";
import { unitOf } from "./describe-grants.ts";
import { requireManageable, type Administrator } from "./require-person.ts";
import type { UserRow } from "./store.ts";
import { hasPassword, stateOf } from "./to-person.ts";

type LinkDeps = Pick<Deps, "db" | "now" | "config" | "mail">;

/** A link and the statements that make it work; before they ran, nobody may be given it. */
export function prepareLink(deps: LinkDeps, userId: string, purpose: LinkPurpose, caller: Caller) {
  const token = createLinkToken();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + linkLifetimeMs[purpose]);
  return {
    purpose,
    url: toLinkUrl(deps.config.adminUrl, token),
    expiresAt,
    statements: insertLinkStatements(deps.db.write, {
      tokenHash: hashLinkToken(token),
      purpose,
      userId,
      createdBy: caller.id,
      createdAt,
      expiresAt,
    }),
  };
}

/** Mails the link where there is mail, and says how that went; a failure stops nothing. */
export async function handOver(
  deps: LinkDeps,
  person: Pick<UserRow, "name" | "email" | "language">,
  link: ReturnType<typeof prepareLink>,
): Promise<SignInLink> {
  const { purpose, url, expiresAt } = link;
  const shown = { purpose, url, expiresAt: expiresAt.toISOString() };
  if (!deps.mail) return { ...shown, mail: "no-mail" };
  const isSent = await deps.mail.sendLink(person, { purpose, url, expiresAt });
  return { ...shown, mail: isSent ? "sent" : "failed" };
}

/**
 * A new link for a person: an invitation until they have been here, then one for a new password.
 * @throws Problem `not-found`, `not-permitted` where they are disabled or have no password here
 */
export async function makeLink(deps: Deps, by: Administrator, id: string): Promise<SignInLink> {
  const row = await requireManageable(deps, by, id);
  const state = stateOf(row);
  if (state === "disabled" || (state === "active" && !hasPassword(row))) {
    throw new Problem("not-permitted");
  }
  const link = prepareLink(deps, id, state === "invited" ? "invitation" : "reset", by.caller);
  await deps.audit.write(
    {
      actor: by.caller,
      action: `person.${link.purpose}-link-made`,
      unitId: unitOf(row.grants),
      objectKind: "person",
      objectId: id,
    },
    link.statements,
  );
  return handOver(deps, row.user, link);
}
