import { createMiddleware } from "hono/factory";
import { Problem } from "../http/problem.ts";
import type { CallerEnv } from "./caller.ts";

/** How long a shown password, code or passkey holds for sensitive changes. */
const VERIFIED_FOR_MS = 10 * 60_000;

/**
 * Lets through who has shown within the last ten minutes that it is them. It stands before routes
 * that change e-mail addresses, passwords, second steps, other people's rights and tokens; the
 * staff application then asks (`POST /api/account/verify`) and sends the request again.
 * @throws Problem `verification-required`
 */
export function recentlyVerified({ now }: { now: () => Date }) {
  return createMiddleware<CallerEnv>(async (c, next) => {
    const { verifiedAt } = c.get("caller");
    const ageMs = verifiedAt ? now().getTime() - verifiedAt.getTime() : Infinity;
    if (ageMs >= VERIFIED_FOR_MS) throw new Problem("verification-required");
    await next();
  });
}
