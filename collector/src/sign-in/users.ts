import { randomInt, randomUUID } from "node:crypto";
import { eq, isNull } from "drizzle-orm";
import type { Role } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import type { Deps } from "../deps.ts";
import type { LoadAuth } from "./auth.ts";
import { units } from "../units/table.ts";
import { account, passkey, session, twoFactor, user } from "./table.ts";

type UserDeps = Pick<Deps, "db" | "now" | "audit">;
export type UserRow = typeof user.$inferSelect;

export function listUsers({ db }: UserDeps): Promise<UserRow[]> {
  return db.write.select().from(user).orderBy(user.createdAt);
}

/**
 * Adds a person who chooses a password at the first sign-in; an administrator unless told else.
 * @returns the one-time password, which is kept nowhere
 * @throws when the e-mail address is taken
 */
export async function createUser(
  deps: UserDeps,
  auth: LoadAuth,
  person: { email: string; name: string; roles?: readonly Role[]; graceUntil?: Date },
): Promise<string> {
  const { db, now } = deps;
  const email = person.email.toLowerCase();
  if (await findUser(deps, email))
    throw new Error("there is already a user with this e-mail address");
  const password = createOneTimePassword();
  const times = { createdAt: now(), updatedAt: now() };
  const id = randomUUID();
  const hash = await (await (await auth()).$context).password.hash(password);
  await deps.audit.write(byCommand("person.created", id), [
    db.write.insert(user).values({
      id,
      email,
      name: person.name,
      emailVerified: true,
      passwordChangeRequired: true,
      graceUntil: person.graceUntil ?? null,
      ...times,
    }),
    db.write.insert(account).values({
      id: randomUUID(),
      userId: id,
      accountId: id,
      providerId: "credential",
      password: hash,
      ...times,
    }),
  ]);
  await grantOnRoot(deps, id, person.roles ?? ["administrator"]);
  return password;
}

/** Gives roles on the whole organisation; none where there is no organisation yet. */
async function grantOnRoot({ db }: UserDeps, userId: string, granted: readonly Role[]) {
  const [root] = await db.write.select().from(units).where(isNull(units.parentId)).limit(1);
  if (!root || granted.length === 0) return;
  const rows = granted.map((role) => ({ userId, role, unitId: root.id }));
  await db.write.insert(roleGrants).values(rows).onConflictDoNothing();
}

/**
 * Gives a person a new one-time password and ends their sessions.
 * @throws when there is no such user
 */
export async function resetPassword(
  deps: UserDeps,
  auth: LoadAuth,
  email: string,
): Promise<string> {
  const { db, now } = deps;
  const found = await findUser(deps, email.toLowerCase());
  if (!found) throw new Error("there is no user with this e-mail address");
  const password = createOneTimePassword();
  const hash = await (await (await auth()).$context).password.hash(password);
  await deps.audit.write(byCommand("password.one-time-made", found.id), [
    db.write.update(account).set({ password: hash }).where(eq(account.userId, found.id)),
    db.write.delete(session).where(eq(session.userId, found.id)),
    db.write
      .update(user)
      .set({ passwordChangeRequired: true, updatedAt: now() })
      .where(eq(user.id, found.id)),
  ]);
  return password;
}

/**
 * For who has lost their second step and has no administrator to ask: takes it away and ends
 * their sessions; the next sign-in asks for a new one.
 * @throws when there is no such user
 */
export async function removeSecondStep(deps: UserDeps, email: string): Promise<void> {
  const { db, now } = deps;
  const found = await findUser(deps, email.toLowerCase());
  if (!found) throw new Error("there is no user with this e-mail address");
  await deps.audit.write(byCommand("person.factor-removed", found.id), [
    db.write.delete(twoFactor).where(eq(twoFactor.userId, found.id)),
    db.write.delete(passkey).where(eq(passkey.userId, found.id)),
    db.write.delete(session).where(eq(session.userId, found.id)),
    db.write
      .update(user)
      .set({ twoFactorEnabled: false, updatedAt: now() })
      .where(eq(user.id, found.id)),
  ]);
}

function byCommand(action: string, id: string) {
  const actor = { kind: "command", id: null, name: "respons user" } as const;
  return { actor, action, unitId: null, objectKind: "person", objectId: id };
}

async function findUser({ db }: UserDeps, email: string): Promise<UserRow | undefined> {
  const [row] = await db.write.select().from(user).where(eq(user.email, email)).limit(1);
  return row;
}

/** Four groups of five letters and digits that are not mistaken for each other: about 98 bits. */
function createOneTimePassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const symbol = () => alphabet.charAt(randomInt(alphabet.length));
  return Array.from({ length: 4 }, () => Array.from({ length: 5 }, symbol).join("")).join("-");
}
