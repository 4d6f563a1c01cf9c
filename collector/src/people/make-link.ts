import type { SignInLink } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { toLinkMail } from "../link-mail.ts";
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

type LinkDeps = Pick<Deps, "db" | "now" | "config" | "outbox">;

/**
 * A link and the statements that make it work and put its mail on the way, where there is mail;
 * before they ran, nobody may be given it.
 */
export function prepareLink(
  deps: LinkDeps,
  person: Pick<UserRow, "id" | "name" | "email" | "language">,
  purpose: LinkPurpose,
  caller: Caller,
) {
  const token = createLinkToken();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + linkLifetimeMs[purpose]);
  const url = toLinkUrl(deps.config.adminUrl, token);
  const tokenHash = hashLinkToken(token);
  const kept = { tokenHash, purpose, createdBy: caller.id, createdAt, expiresAt };
  return {
    purpose,
    url,
    expiresAt,
    statements: [
      ...insertLinkStatements(deps.db.write, { ...kept, userId: person.id }),
      ...(deps.config.mail
        ? [deps.outbox.put(toLinkMail(person, { purpose, url, tokenHash, expiresAt }))]
        : []),
    ],
  };
}

/** Sends the mail off and shows the link, to be handed over as well; after its statements ran. */
export function handOver(deps: LinkDeps, link: ReturnType<typeof prepareLink>): SignInLink {
  const { purpose, url, expiresAt } = link;
  deps.outbox.wake();
  return {
    purpose,
    url,
    expiresAt: expiresAt.toISOString(),
    mail: deps.config.mail ? "on-the-way" : "no-mail",
  };
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
  const purpose = state === "invited" ? "invitation" : "reset";
  const link = prepareLink(deps, row.user, purpose, by.caller);
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
  return handOver(deps, link);
}
