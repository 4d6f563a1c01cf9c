import { and, count, desc, eq, exists, ne, or, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Queries } from "../db/database.ts";
import { account, passkey, session, signInLinks, twoFactor, user } from "./table.ts";

const otherPasskey = alias(passkey, "other_passkey");

export type PersonRow = typeof user.$inferSelect;
export type SessionRow = typeof session.$inferSelect;
export type PasskeyRow = typeof passkey.$inferSelect;

export async function findPerson(db: Queries, id: string): Promise<PersonRow | undefined> {
  const [row] = await db.select().from(user).where(eq(user.id, id)).limit(1);
  return row;
}

export async function findPersonByEmail(
  db: Queries,
  email: string,
): Promise<PersonRow | undefined> {
  const [row] = await db.select().from(user).where(eq(user.email, email.toLowerCase())).limit(1);
  return row;
}

export async function clearPasswordChange(db: Queries, userId: string): Promise<void> {
  await db.update(user).set({ passwordChangeRequired: false }).where(eq(user.id, userId));
}

/** Whether the person signs in with a password here, and not only through the organisation. */
export async function hasPassword(db: Queries, userId: string): Promise<boolean> {
  const rows = await db
    .select({ password: account.password })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, "credential")));
  return rows.some(({ password }) => password !== null);
}

export function listPasskeys(db: Queries, userId: string): Promise<PasskeyRow[]> {
  return db.select().from(passkey).where(eq(passkey.userId, userId)).orderBy(passkey.createdAt);
}

export async function countPasskeys(db: Queries, userId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(passkey).where(eq(passkey.userId, userId));
  return row?.n ?? 0;
}

/** The person's passkey that a browser has used; undefined where it is somebody else's. */
export async function findUsedPasskey(
  db: Queries,
  userId: string,
  credentialId: string,
): Promise<PasskeyRow | undefined> {
  const [row] = await db
    .select()
    .from(passkey)
    .where(and(eq(passkey.userId, userId), eq(passkey.credentialID, credentialId)))
    .limit(1);
  return row;
}

export async function findPasskey(
  db: Queries,
  userId: string,
  id: string,
): Promise<PasskeyRow | undefined> {
  const [row] = await db.select().from(passkey).where(ownPasskey(userId, id)).limit(1);
  return row;
}

function ownPasskey(userId: string, id: string): SQL | undefined {
  return and(eq(passkey.userId, userId), eq(passkey.id, id));
}

export function renamePasskey(db: Queries, userId: string, id: string, name: string) {
  return db.update(passkey).set({ name }).where(ownPasskey(userId, id));
}

/** Deletes it unless it is the person's only second step. */
export function deletePasskey(db: Queries, userId: string, id: string) {
  const others = db
    .select({ id: otherPasskey.id })
    .from(otherPasskey)
    .where(and(eq(otherPasskey.userId, userId), ne(otherPasskey.id, id)));
  const withTotp = db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.id, userId), eq(user.twoFactorEnabled, true)));
  return db
    .delete(passkey)
    .where(and(ownPasskey(userId, id), or(exists(others), exists(withTotp))));
}

export function insertPasskey(db: Queries, row: PasskeyRow) {
  return db.insert(passkey).values(row).onConflictDoNothing();
}

export function listSessions(db: Queries, userId: string): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(eq(session.userId, userId))
    .orderBy(desc(session.lastSeenAt));
}

export function deleteSession(db: Queries, userId: string, id: string) {
  return db.delete(session).where(and(eq(session.userId, userId), eq(session.id, id)));
}

export async function deleteSessionByToken(db: Queries, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, token));
}

export function deleteOtherSessions(db: Queries, userId: string, id: string) {
  return db.delete(session).where(and(eq(session.userId, userId), ne(session.id, id)));
}

export async function noteSignedIn(db: Queries, userId: string, now: Date): Promise<void> {
  await db.update(user).set({ lastSignedInAt: now }).where(eq(user.id, userId));
}

export async function noteSeen(db: Queries, id: string, now: Date): Promise<void> {
  await db.update(session).set({ lastSeenAt: now }).where(eq(session.id, id));
}

export async function noteVerified(db: Queries, id: string, now: Date): Promise<void> {
  await db.update(session).set({ verifiedAt: now }).where(eq(session.id, id));
}

export function renamePerson(db: Queries, userId: string, name: string, now: Date) {
  return db.update(user).set({ name, updatedAt: now }).where(eq(user.id, userId));
}

export async function findTwoFactor(db: Queries, userId: string) {
  const [row] = await db.select().from(twoFactor).where(eq(twoFactor.userId, userId)).limit(1);
  return row;
}

/** Puts an authenticator in place of the one before. */
export function replaceTotp(db: Queries, row: typeof twoFactor.$inferInsert) {
  return [
    db.delete(twoFactor).where(eq(twoFactor.userId, row.userId)),
    db.insert(twoFactor).values(row),
    db.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, row.userId)),
  ] as const;
}

export function updateRecoveryCodes(db: Queries, userId: string, backupCodes: string) {
  return db.update(twoFactor).set({ backupCodes }).where(eq(twoFactor.userId, userId));
}

/** Takes the authenticator away unless it is the only second step; the last statement tells. */
export function deleteTotp(db: Queries, userId: string) {
  const passkeys = db.select({ id: passkey.id }).from(passkey).where(eq(passkey.userId, userId));
  return [
    db.delete(twoFactor).where(and(eq(twoFactor.userId, userId), exists(passkeys))),
    db
      .update(user)
      .set({ twoFactorEnabled: false })
      .where(and(eq(user.id, userId), eq(user.twoFactorEnabled, true), exists(passkeys))),
  ] as const;
}

/** The session of this token counts as opened by the directory, like the one it follows. */
export async function keepSignOn(db: Queries, token: string): Promise<void> {
  await db.update(session).set({ signOn: true }).where(eq(session.token, token));
}

/**
 * From the first time by the directory it alone says who somebody is: passwords, links, second
 * steps and sessions from before may be of whoever held the address first.
 */
export async function onlyBySignOn({ write }: { write: Queries }, userId: string): Promise<void> {
  const isCredential = and(eq(account.userId, userId), eq(account.providerId, "credential"));
  await write.batch([
    write.delete(account).where(isCredential),
    write.delete(signInLinks).where(eq(signInLinks.userId, userId)),
    write.delete(twoFactor).where(eq(twoFactor.userId, userId)),
    write.delete(passkey).where(eq(passkey.userId, userId)),
    write.delete(session).where(eq(session.userId, userId)),
    write
      .update(user)
      .set({ twoFactorEnabled: false, passwordChangeRequired: false })
      .where(eq(user.id, userId)),
  ]);
}
