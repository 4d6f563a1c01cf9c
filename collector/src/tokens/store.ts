import { and, desc, eq, gt, isNull, ne, or } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { units } from "../units/table.ts";
import { apiTokens } from "./table.ts";

export type TokenRow = typeof apiTokens.$inferSelect;
/** A token with the slug of its unit. */
export type ListedToken = Awaited<ReturnType<typeof listTokens>>[number];

const select = (db: Queries) =>
  db
    .select({ token: apiTokens, unit: units.slug })
    .from(apiTokens)
    .innerJoin(units, eq(units.id, apiTokens.unitId));

/** Newest first, ended ones too. */
export function listTokens(db: Queries, scope: Scope) {
  return select(db).where(within(scope, apiTokens.unitId)).orderBy(desc(apiTokens.createdAt));
}

/** Undefined where the scope holds no such token. */
export async function findToken(db: Queries, scope: Scope, id: string) {
  const [row] = await select(db)
    .where(and(eq(apiTokens.id, id), within(scope, apiTokens.unitId)))
    .limit(1);
  return row;
}

/** Every token, for the command line alone. */
export function listAllTokens(db: Queries) {
  return select(db).orderBy(desc(apiTokens.createdAt));
}

/** For the command line alone. */
export async function findAnyToken(db: Queries, id: string): Promise<TokenRow | undefined> {
  const [row] = await db.select().from(apiTokens).where(eq(apiTokens.id, id)).limit(1);
  return row;
}

/** The token with this hash that works at this moment. */
export async function findWorking(db: Queries, hash: string, at: Date) {
  const [row] = await db
    .select()
    .from(apiTokens)
    .where(
      and(eq(apiTokens.tokenHash, hash), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, at)),
    )
    .limit(1);
  return row;
}

export const insertToken = (db: Queries, row: TokenRow) => db.insert(apiTokens).values(row);

/** Nothing where it was revoked before. */
export const revokeToken = (db: Queries, id: string, at: Date) =>
  db
    .update(apiTokens)
    .set({ revokedAt: at })
    .where(and(eq(apiTokens.id, id), isNull(apiTokens.revokedAt)));

export async function noteUse(db: Queries, id: string, day: string): Promise<void> {
  const isOlder = or(isNull(apiTokens.lastUsedDay), ne(apiTokens.lastUsedDay, day));
  await db
    .update(apiTokens)
    .set({ lastUsedDay: day })
    .where(and(eq(apiTokens.id, id), isOlder));
}
