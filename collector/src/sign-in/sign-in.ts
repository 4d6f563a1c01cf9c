import { createHash } from "node:crypto";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { SignInAnswer } from "@respons/wire";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import { deleteSessionByToken, findPerson, findPersonByEmail, noteSignedIn } from "./store.ts";
import type { Throttle } from "./throttle.ts";

/** Nobody has shown who they are yet. */
const NOBODY: Actor = { kind: "system", id: null, name: "Respons" };

type Answer = Awaited<ReturnType<typeof askAuth>>;
type How = "password" | "totp" | "recovery-code" | "passkey";

/**
 * The first step. A stranger's address costs the same work and gets the same words as a wrong
 * password, and is written down without the address.
 * @throws Problem `credentials-wrong`, `too-many-requests`
 */
export async function signInWithPassword(
  c: Context,
  deps: Deps,
  throttle: Throttle,
  sent: { email: string; password: string },
): Promise<SignInAnswer> {
  const caller = deps.callerOf(c);
  throttle.begin(sent.email, caller);
  const person = await findPersonByEmail(deps.db.write, sent.email.trim());
  const body = { email: sent.email.trim(), password: sent.password };
  const answer = await noteFailure(deps, askAuth(c, deps.auth, "/sign-in/email", body), person?.id);
  throttle.succeed(sent.email, caller);
  if (isChallenge(answer.value)) {
    passCookies(c, answer);
    return { next: "code" };
  }
  await finishSignIn(c, deps, answer, { factor: "password" });
  return { next: "session" };
}

function isChallenge(value: unknown): boolean {
  return typeof value === "object" && value !== null && "twoFactorRedirect" in value;
}

/** Writes a refused try down, by the person's id at most. */
export async function noteFailure<T>(
  deps: Pick<Deps, "audit" | "log">,
  attempt: Promise<T>,
  personId = "unknown",
): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    // Where nothing was begun there was nobody to guess at.
    const isTold = error instanceof Problem && error.code !== "sign-in-expired";
    if (isTold && error.status === 401 && mayNote(personId)) {
      const about = { unitId: null, objectKind: "person", objectId: personId };
      const details = { reason: error.code };
      // Not waited for: only some strangers' tries are written, and time would tell which.
      void deps.audit
        .record({ actor: NOBODY, action: "sign-in.failed", ...about, details })
        .catch(() =>
          deps.log({ level: "error", message: "a failed sign-in was not written down" }),
        );
    }
    throw error;
  }
}

/** Rows about nobody in particular, in a minute: a flood must not fill a log that never shrinks. */
const MAX_UNKNOWN_PER_MINUTE = 60;
const MINUTE_MS = 60_000;
let unknown = { from: -Infinity, noted: 0 };

function mayNote(personId: string): boolean {
  if (personId !== "unknown") return true;
  const now = performance.now();
  if (now - unknown.from >= MINUTE_MS) unknown = { from: now, noted: 0 };
  unknown.noted += 1;
  return unknown.noted <= MAX_UNKNOWN_PER_MINUTE;
}

/** Codes of authenticators that have opened a session: each opens one only. */
const usedCodes = new Map<string, number>();
/** Longer than any code is taken: its own half minute and the one on each side. */
const CODE_LIFE_MS = 120_000;

/**
 * Gives the session to the browser and writes it down.
 * @throws Problem `code-wrong` where the code has opened a session before
 */
export async function finishSignIn(
  c: Context,
  deps: Pick<Deps, "audit" | "db" | "now">,
  answer: Answer,
  { factor, code }: { factor: How; code?: string },
): Promise<void> {
  const { userId, token } = readSession(answer.value);
  const person = userId ? await findPerson(deps.db.write, userId) : undefined;
  if (!person) throw new Problem("sign-in-expired");
  if (code !== undefined && !isFirstUse(`${person.id} ${code}`)) {
    await deleteSessionByToken(deps.db.write, token);
    throw new Problem("code-wrong");
  }
  passCookies(c, answer);
  const { id, name } = person;
  await noteSignedIn(deps.db.write, id, deps.now());
  const about = { unitId: null, objectKind: "person", objectId: id };
  await deps.audit.record({
    actor: { kind: "person", id, name },
    action: "sign-in.succeeded",
    ...about,
    details: { factor },
  });
}

/**
 * Refuses a code that has opened a session before it costs the person the challenge, so that they
 * can go on with the next one.
 * @throws Problem `code-wrong`
 */
export async function refuseUsedCode(
  c: Context,
  { auth }: Pick<Deps, "auth">,
  code: string,
): Promise<void> {
  const cookie = Object.entries(getCookie(c)).find(([name]) => name.endsWith(".two_factor"))?.[1];
  const [identifier] = (cookie ?? "").split(".");
  if (!identifier) return;
  const { internalAdapter } = await (await auth()).$context;
  const challenge = await internalAdapter.findVerificationValue(identifier);
  if (challenge && usedCodes.has(hashOf(`${challenge.value} ${code}`))) {
    throw new Problem("code-wrong");
  }
}

/** Whether a code was not used before; from now on it is. */
export function isFirstUse(code: string): boolean {
  const now = performance.now();
  for (const [old, until] of usedCodes) if (until < now) usedCodes.delete(old);
  const key = hashOf(code);
  if (usedCodes.has(key)) return false;
  usedCodes.set(key, now + CODE_LIFE_MS);
  return true;
}

function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("base64url");
}

/** Better-auth names the new session in two shapes. */
export function readSession(value: unknown): { userId: string; token: string } {
  const { user, session, token } = (value ?? {}) as {
    user?: { id?: string };
    session?: { token?: string };
    token?: string;
  };
  return { userId: user?.id ?? "", token: token ?? session?.token ?? "" };
}
