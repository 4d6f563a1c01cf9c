import { and, eq, gt, inArray, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import { roleGrants } from "../access/table.ts";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { account, passkey, session, signInLinks, twoFactor, user } from "../sign-in/table.ts";
import { units } from "../units/table.ts";

/** A grant as the tables hold it. */
export type GrantRow = Pick<typeof roleGrants.$inferSelect, "role" | "unitId" | "source">;
export type UserRow = typeof user.$inferSelect;
export type NewGrant = Pick<GrantRow, "role" | "unitId">;

/** A person and all that decides how they are shown; `grants` are those of the whole tree. */
export interface PersonRow {
  user: UserRow;
  grants: GrantRow[];
  providers: string[];
  hasFactor: boolean;
  sessions: number;
  linkExpiresAt: Date | null;
}

/**
 * Who has a role inside the scope; with `withNobodys` also who has none anywhere.
 */
export async function listPeople(
  db: Queries,
  scope: Scope,
  options: { withNobodys: boolean; now: Date; id?: string },
): Promise<PersonRow[]> {
  const hasGrantInside = sql`EXISTS (SELECT 1 FROM ${roleGrants}
    WHERE ${roleGrants.userId} = ${user.id} AND ${within(scope, roleGrants.unitId)})`;
  const hasNone = sql`NOT EXISTS (SELECT 1 FROM ${roleGrants} WHERE ${roleGrants.userId} = ${user.id})`;
  const isVisible = options.withNobodys ? sql`(${hasGrantInside} OR ${hasNone})` : hasGrantInside;
  const isAsked = options.id === undefined ? undefined : eq(user.id, options.id);
  const people = await db
    .select()
    .from(user)
    .where(and(isVisible, isAsked))
    .orderBy(sql`${user.name} COLLATE NOCASE`, user.email);
  return readAbout(db, people, options.now);
}

async function readAbout(db: Queries, people: UserRow[], now: Date): Promise<PersonRow[]> {
  const ids = people.map(({ id }) => id);
  const [grants, accounts, factors, passkeys, sessions, links] = await Promise.all([
    db.select().from(roleGrants).where(inArray(roleGrants.userId, ids)),
    db
      .select({ userId: account.userId, provider: account.providerId })
      .from(account)
      .where(inArray(account.userId, ids)),
    db
      .select({ userId: twoFactor.userId })
      .from(twoFactor)
      .innerJoin(user, eq(user.id, twoFactor.userId))
      .where(and(inArray(twoFactor.userId, ids), eq(user.twoFactorEnabled, true))),
    db.select({ userId: passkey.userId }).from(passkey).where(inArray(passkey.userId, ids)),
    db
      .select({ userId: session.userId })
      .from(session)
      .where(and(inArray(session.userId, ids), gt(session.expiresAt, now))),
    db
      .select({ userId: signInLinks.userId, expiresAt: signInLinks.expiresAt })
      .from(signInLinks)
      .where(
        and(
          inArray(signInLinks.userId, ids),
          isNull(signInLinks.usedAt),
          gt(signInLinks.expiresAt, now),
        ),
      ),
  ]);
  return people.map((person) => {
    const own = <Row extends { userId: string }>(rows: Row[]) =>
      rows.filter(({ userId }) => userId === person.id);
    return {
      user: person,
      grants: own(grants),
      providers: own(accounts).map(({ provider }) => provider),
      hasFactor: own(factors).length + own(passkeys).length > 0,
      sessions: own(sessions).length,
      linkExpiresAt: own(links)[0]?.expiresAt ?? null,
    };
  });
}

export async function isEmailTaken(db: Queries, email: string): Promise<boolean> {
  const rows = await db.select({ id: user.id }).from(user).where(eq(user.email, email)).limit(1);
  return rows.length > 0;
}

/** A person who has not been here yet, with their roles; nothing where the address is taken. */
export function insertPersonStatements(
  db: Queries,
  person: { id: string; name: string; email: string; language: UserRow["language"]; now: Date },
  grants: readonly NewGrant[],
) {
  const { now, ...row } = person;
  return [
    db
      .insert(user)
      .values({ ...row, emailVerified: false, createdAt: now, updatedAt: now })
      .onConflictDoNothing(),
    ...insertGrantStatements(db, person.id, grants),
  ];
}

/** Roles given by hand, where the person is there and the condition holds. */
function insertGrantStatements(
  db: Queries,
  id: string,
  grants: readonly NewGrant[],
  condition?: SQL,
) {
  return grants.map(({ role, unitId }) =>
    db
      .insert(roleGrants)
      .select(
        db
          .select({
            userId: user.id,
            role: sql`${role}`.as("role"),
            unitId: sql`${unitId}`.as("unit_id"),
            source: sql`'hand'`.as("source"),
          })
          .from(user)
          .where(and(eq(user.id, id), condition)),
      )
      .onConflictDoNothing(),
  );
}

/** Whether the person still stands at `revision`. */
export function isAtRevision(id: string, revision: number): SQL {
  return sql`EXISTS (SELECT 1 FROM ${user} WHERE ${user.id} = ${id} AND ${user.revision} = ${revision})`;
}

/** Whether the organisation still has an administrator who can sign in when this one goes. */
export function isDispensable(id: string): SQL {
  return sql`(${existsAdministrator(ne(roleGrants.userId, id))}
    OR NOT ${existsAdministrator(eq(roleGrants.userId, id))})`;
}

function existsAdministrator(condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${roleGrants}
    JOIN ${units} ON ${units.id} = ${roleGrants.unitId} AND ${isNull(units.parentId)}
    JOIN ${user} ON ${user.id} = ${roleGrants.userId} AND ${isNull(user.disabledAt)}
    WHERE ${roleGrants.role} = 'administrator' AND ${condition}
      AND EXISTS (SELECT 1 FROM ${account} WHERE ${account.userId} = ${roleGrants.userId}))`;
}

/** The statement that decides whether a change took place; `set` is what it changes. */
export function updatePersonStatement(
  db: Queries,
  id: string,
  condition: SQL,
  set: Partial<Pick<UserRow, "name" | "disabledAt" | "updatedAt" | "twoFactorEnabled">>,
) {
  return db
    .update(user)
    .set({ ...set, revision: sql`${user.revision} + 1` })
    .where(and(eq(user.id, id), condition));
}

/** Ends all sessions and open links of a person, where the condition holds. */
export function endAccessStatements(db: Queries, id: string, condition: SQL) {
  return [
    db.delete(session).where(and(eq(session.userId, id), condition)),
    db.delete(signInLinks).where(and(eq(signInLinks.userId, id), condition)),
  ];
}

/** Takes away every second factor; the person sets a new one up at the next sign-in. */
export function removeFactorStatements(db: Queries, id: string) {
  return [
    db.delete(twoFactor).where(eq(twoFactor.userId, id)),
    db.delete(passkey).where(eq(passkey.userId, id)),
  ];
}

/** Makes the hand-given roles inside the scope these, where the condition holds. */
export function replaceRolesStatements(
  db: Queries,
  id: string,
  change: { scope: Scope; grants: readonly NewGrant[] },
  condition: SQL,
) {
  return [
    db
      .delete(roleGrants)
      .where(
        and(
          eq(roleGrants.userId, id),
          eq(roleGrants.source, "hand"),
          within(change.scope, roleGrants.unitId),
          condition,
        ),
      ),
    ...insertGrantStatements(db, id, change.grants, condition),
  ];
}

/** Ends the open links that somebody else has made, where the condition holds. */
export function endLinksOfOthers(db: Queries, id: string, maker: string | null, condition: SQL) {
  return db
    .delete(signInLinks)
    .where(
      and(
        eq(signInLinks.userId, id),
        or(isNull(signInLinks.createdBy), ne(signInLinks.createdBy, maker ?? "")),
        condition,
      ),
    );
}
