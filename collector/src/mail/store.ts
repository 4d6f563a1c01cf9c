import { and, eq, gt, isNull } from "drizzle-orm";
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
