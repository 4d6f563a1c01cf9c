import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Queries } from "./db/database.ts";
import { signInLinks } from "./sign-in/table.ts";

const HOUR_MS = 3_600_000;

/** How long a link works, in milliseconds. */
export const linkLifetimeMs = { invitation: 7 * 24 * HOUR_MS, reset: 24 * HOUR_MS } as const;
export type LinkPurpose = keyof typeof linkLifetimeMs;

/** The secret of a new link: 256 bits as base64url. */
export function createLinkToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it. So long a secret needs no slow hash. Source: ASVS 5.0.0, 6.5.2. */
export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The token stands in the fragment, which browsers send to nobody: no log can hold it. */
export function toLinkUrl(staffUrl: string, token: string): string {
  return `${staffUrl}/admin/invitation#${token}`;
}

/** Keeps a new link; the older ones of the person end with it. */
export function insertLinkStatements(db: Queries, link: typeof signInLinks.$inferInsert) {
  return [
    db
      .delete(signInLinks)
      .where(and(eq(signInLinks.userId, link.userId), isNull(signInLinks.usedAt))),
    db.insert(signInLinks).values(link),
  ];
}
