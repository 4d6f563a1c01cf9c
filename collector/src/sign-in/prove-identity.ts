import type { Context } from "hono";
import type { Factor, Proof } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { LoadAuth } from "./auth.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import type { SignedIn } from "./require-sign-in.ts";
import { isFirstUse, noteFailure, readSession } from "./sign-in.ts";
import { deleteSession, findUsedPasskey, keepSignOn, noteVerified } from "./store.ts";
import type { Throttle } from "./throttle.ts";

/**
 * Checks that it is the signed-in person who asks, and remembers when. A code or passkey shown for
 * the first time in a session also counts as its second step: it then gets a new token.
 * @throws Problem `credentials-wrong`, `code-wrong`, `passkey-refused`, `too-many-requests`
 */
export async function proveIdentity(
  c: Context,
  deps: Deps,
  throttle: Throttle,
  { signedIn, proof }: { signedIn: SignedIn; proof: Proof },
): Promise<void> {
  const { user, session } = signedIn;
  // A right password must not clear the tries at codes.
  const account = `${user.id} ${Object.keys(proof).join()}`;
  const caller = deps.callerOf(c);
  throttle.begin(account, caller);
  if ("passkey" in proof) {
    await provePasskey(c, deps, signedIn, proof.passkey);
  } else if ("code" in proof) {
    await noteFailure(deps, proveCode(c, deps, signedIn, proof.code), user.id);
    if ((session.factor ?? "none") === "none") await raise(c, deps.auth, "totp");
    else await noteVerified(deps.db.write, session.id, deps.now());
  } else {
    await noteFailure(deps, provePassword(c, deps.auth, proof.password), user.id);
    await noteVerified(deps.db.write, session.id, deps.now());
  }
  throttle.succeed(account, caller);
}

async function provePassword(c: Context, auth: LoadAuth, password: string) {
  const { headers } = c.req.raw;
  try {
    await (await auth()).api.verifyPassword({ headers, body: { password } });
  } catch (error) {
    throw isRefusal(error) ? new Problem("credentials-wrong") : error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === "APIError";
}

async function proveCode(
  c: Context,
  { auth }: Pick<Deps, "auth">,
  { user }: SignedIn,
  typed: string,
) {
  const code = typed.replace(/\s/g, "");
  // Where none is set up, the plugin would take this for the end of setting one up.
  if (user.twoFactorEnabled !== true) throw new Problem("code-wrong");
  await askAuth(c, auth, "/two-factor/verify-totp", { code });
  if (!isFirstUse(`${user.id} ${code}`)) throw new Problem("code-wrong");
}

async function provePasskey(
  c: Context,
  deps: Deps,
  { user, session }: SignedIn,
  passkey: Record<string, unknown>,
): Promise<void> {
  const { auth, db } = deps;
  // Somebody else's passkey would sign that person in here.
  const own = await findUsedPasskey(db.read, user.id, String(passkey["id"]));
  if (!own) throw new Problem("passkey-refused");
  const asked = askAuth(c, auth, "/passkey/verify-authentication", { response: passkey });
  const answer = await noteFailure(deps, asked, user.id);
  passCookies(c, answer);
  if (session.signOn === true) await keepSignOn(db.write, readSession(answer.value).token);
  await deleteSession(db.write, user.id, session.id);
}

/** A new token for the session, which now has shown this. */
export async function raise(c: Context, auth: LoadAuth, factor: Factor): Promise<void> {
  const { headers } = c.req.raw;
  const answer = await (
    await auth()
  ).api.raiseSession({ headers, body: { factor }, asResponse: true });
  passCookies(c, { cookies: answer.headers.getSetCookie() });
}
