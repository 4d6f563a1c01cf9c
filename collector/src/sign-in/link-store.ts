import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { account, session, signInLinks, user } from "./table.ts";

export type OpenLink = Pick<typeof signInLinks.$inferSelect, "purpose" | "expiresAt"> & {
  user: typeof user.$inferSelect;
};

/** A link that still works, of a person who may sign in. */
export async function findOpenLink(
  db: Queries,
  tokenHash: string,
  now: Date,
): Promise<OpenLink | undefined> {
  const [row] = await db
    .select({ purpose: signInLinks.purpose, expiresAt: signInLinks.expiresAt, user })
    .from(signInLinks)
    .innerJoin(user, eq(user.id, signInLinks.userId))
    .where(
      and(
        eq(signInLinks.tokenHash, tokenHash),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now),
        isNull(user.disabledAt),
      ),
    )
    .limit(1);
  return row;
}

/** Sets the password and uses the link up, all where the link still works; the last one tells. */
export function useLinkStatements(
  db: Queries,
  use: {
    tokenHash: string;
    userId: string;
    accountId: string;
    name: string;
    password: string;
    now: Date;
  },
) {
  const { tokenHash, userId, now } = use;
  const isLinkOpen = and(
    eq(signInLinks.tokenHash, tokenHash),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, now),
  );
  const open = sql`EXISTS (SELECT 1 FROM ${signInLinks} WHERE ${isLinkOpen})`;
  const isCredential = and(eq(account.userId, userId), eq(account.providerId, "credential"));
  return [
    db
      .update(account)
      .set({ password: use.password, updatedAt: now })
      .where(and(isCredential, open)),
    // Whoever comes for the first time has no password to change.
    {
      sql: `INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
        SELECT ?1, ?2, 'credential', ?2, ?3, ?4, ?4
        WHERE NOT EXISTS (SELECT 1 FROM account WHERE user_id = ?2 AND provider_id = 'credential')
          AND EXISTS (SELECT 1 FROM sign_in_links
            WHERE token_hash = ?5 AND used_at IS NULL AND expires_at > ?4)`,
      args: [use.accountId, userId, use.password, now.getTime(), tokenHash],
    },
    db.delete(session).where(and(eq(session.userId, userId), open)),
    db
      .update(user)
      .set({
        name: use.name,
        emailVerified: true,
        passwordChangeRequired: false,
        updatedAt: now,
        revision: sql`${user.revision} + 1`,
      })
      .where(and(eq(user.id, userId), open)),
    db.update(signInLinks).set({ usedAt: now }).where(isLinkOpen),
  ];
}
