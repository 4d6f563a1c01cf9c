import { and, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { caseMessages } from "../cases/table.ts";
import type { Queries } from "../db/database.ts";
import { signInLinks } from "../sign-in/table.ts";

/** Whether a one-time link still works: neither used nor replaced nor too old. */
export async function isLinkOpen(db: Queries, tokenHash: string, now: Date): Promise<boolean> {
  const rows = await db
    .select({ tokenHash: signInLinks.tokenHash })
    .from(signInLinks)
    .where(
      and(
        eq(signInLinks.tokenHash, tokenHash),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Whether what the mail is to bring still stands: neither erased nor run out. */
export async function isMessageThere(db: Queries, mailKey: string): Promise<boolean> {
  const rows = await db
    .select({ id: caseMessages.id })
    .from(caseMessages)
    .where(and(eq(caseMessages.mailKey, mailKey), isNotNull(caseMessages.text)))
    .limit(1);
  return rows.length > 0;
}
