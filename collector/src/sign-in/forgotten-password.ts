import type { Deps } from "../deps.ts";
import { toLinkMail } from "../link-mail.ts";
import {
  createLinkToken,
  hashLinkToken,
  insertLinkStatements,
  linkLifetimeMs,
  toLinkUrl,
} from "../one-time-link.ts";
import { findPersonByEmail, hasPassword } from "./store.ts";

/**
 * Mails a link to who has forgotten their password, if there is mail and somebody of that address
 * signs in with a password here. Nobody waits for it: the answer's time must not tell.
 */
export async function sendForgotten(deps: Deps, email: string): Promise<void> {
  const { db, now, config, outbox } = deps;
  try {
    const person = await findPersonByEmail(db.write, email);
    if (!config.mail || !person || person.disabledAt) return;
    if (!(await hasPassword(db.write, person.id))) return;
    const token = createLinkToken();
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + linkLifetimeMs.reset);
    const tokenHash = hashLinkToken(token);
    const url = toLinkUrl(config.adminUrl, token);
    await deps.audit.write(
      {
        actor: { kind: "system", id: null, name: "Respons" },
        action: "person.reset-link-asked",
        unitId: null,
        objectKind: "person",
        objectId: person.id,
      },
      [
        ...insertLinkStatements(db.write, {
          tokenHash,
          purpose: "reset",
          userId: person.id,
          createdBy: null,
          createdAt,
          expiresAt,
        }),
        outbox.put(toLinkMail(person, { purpose: "reset", url, tokenHash, expiresAt })),
      ],
    );
    outbox.wake();
  } catch (error) {
    deps.log({ level: "error", message: `sign-in: no link made (${(error as Error).name})` });
  }
}
