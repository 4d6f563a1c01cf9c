import { createMiddleware } from "hono/factory";
import type { SecondStep } from "@respons/wire";
import { accessOfUser } from "../access/access.ts";
import type { CallerEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { Auth } from "./auth.ts";
import { readSecondStep } from "./second-step.ts";
import { isLive, SEEN_STEP_MS } from "./session-facts.ts";
import { noteSeen } from "./store.ts";

export type SignedIn = NonNullable<Awaited<ReturnType<Auth["api"]["getSession"]>>>;

export interface StaffEnv {
  Variables: CallerEnv["Variables"] & {
    signedIn: SignedIn;
    secondStep: SecondStep;
    isInGrace: boolean;
  };
}

type SignInDeps = Pick<Deps, "auth" | "db" | "now" | "units">;

/** What opens before the second step was shown; an entry with a slash at the end opens all below. */
const openBefore: Record<SecondStep, readonly string[]> = {
  confirm: ["/api/session", "/api/account/verify", "/api/account/verify/"],
  "set-up": ["/api/session", "/api/account", "/api/account/"],
  done: [],
};

/**
 * Lets only signed-in staff through; those who have not done all of signing in, to what finishes
 * it and no further.
 */
export function requireSignIn(deps: SignInDeps) {
  return createMiddleware<StaffEnv>(async (c, next) => {
    const signedIn = await findSignedIn(deps, c.req.raw.headers);
    if (!signedIn) throw new Problem("sign-in-required");
    const { path } = c.req;
    const { id, name, passwordChangeRequired } = signedIn.user;
    const secondStep = await readSecondStep(deps.db.read, signedIn, deps.now());
    if (secondStep === "confirm" && !opens("confirm", path)) {
      throw new Problem("second-factor-required");
    }
    if (passwordChangeRequired && path !== "/api/session" && !opens("confirm", path)) {
      throw new Problem("password-change-required");
    }
    if (secondStep === "set-up" && !opens("set-up", path)) {
      throw new Problem("second-factor-required");
    }
    const access = await accessOfUser(deps.db.read, deps.units, {
      userId: id,
      signOn: signedIn.session.signOn === true,
    });
    const verifiedAt = signedIn.session.verifiedAt ?? null;
    c.set("signedIn", signedIn);
    c.set("secondStep", secondStep);
    c.set("isInGrace", secondStep === "done" && (signedIn.session.factor ?? "none") === "none");
    c.set("caller", { kind: "person", id, name, access, verifiedAt });
    await next();
  });
}

function opens(step: SecondStep, path: string): boolean {
  return openBefore[step].some((open) =>
    open.endsWith("/") ? path.startsWith(open) : path === open,
  );
}

/** The session of a request, while it lives; it is then noted as used. */
export async function findSignedIn(
  { auth, db, now }: SignInDeps,
  headers: Headers,
): Promise<SignedIn | undefined> {
  const signedIn = await (await auth()).api.getSession({ headers });
  if (!signedIn || signedIn.user.disabledAt) return undefined;
  const { session } = signedIn;
  if (!isLive(session, now())) return undefined;
  const unseenMs = now().getTime() - (session.lastSeenAt ?? session.createdAt).getTime();
  if (unseenMs >= SEEN_STEP_MS) await noteSeen(db.write, session.id, now());
  return signedIn;
}
