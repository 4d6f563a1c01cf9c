import type { Context } from "hono";
import * as v from "valibot";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import { refuseWeakPassword } from "./password-rules.ts";
import { findSignedIn } from "./require-sign-in.ts";
import { readSecondStep } from "./second-step.ts";
import type { Throttle } from "./throttle.ts";

const Password = v.pipe(v.string(), v.maxLength(1_024));
export const PasswordChange = v.object({ currentPassword: Password, newPassword: Password });

/**
 * Changes one's own password; every other session of the person ends and this one gets a new token.
 * @throws Problem `sign-in-required`, `second-factor-required`, `credentials-wrong`,
 *   `password-change-required` where it is the old one, or what `refuseWeakPassword` throws
 */
export async function changePassword(
  c: Context,
  deps: Deps,
  throttle: Throttle,
  { currentPassword, newPassword }: v.InferOutput<typeof PasswordChange>,
): Promise<void> {
  if (newPassword === currentPassword) throw new Problem("password-change-required");
  const signedIn = await findSignedIn(deps, c.req.raw.headers);
  if (!signedIn) throw new Problem("sign-in-required");
  // A stolen password must not be enough to lock its owner out.
  const step = await readSecondStep(deps.db.read, signedIn, deps.now());
  if (step === "confirm") throw new Problem("second-factor-required");
  const { id, email, name } = signedIn.user;
  await refuseGuessable(deps, newPassword, { email, name });
  throttle.begin(id);
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  passCookies(c, await askAuth(c, deps.auth, "/change-password", body));
  throttle.succeed(id);
  await deps.audit.record({
    actor: { kind: "person", id, name },
    action: "password.changed",
    unitId: null,
    objectKind: "person",
    objectId: id,
  });
}

/**
 * The rules for a new password of this person.
 * @throws Problem `password-too-short`, `password-too-long`, `password-common`
 */
export async function refuseGuessable(
  deps: Pick<Deps, "organisation">,
  password: string,
  person: { email: string; name: string },
): Promise<void> {
  const { name } = await deps.organisation();
  refuseWeakPassword(password, [person.email, person.name, ...Object.values(name)]);
}
