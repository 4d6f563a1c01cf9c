import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { accessOfToken } from "../access/access.ts";
import type { CallerEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { hashSecret, readBearer } from "./secret.ts";
import { findWorking, noteUse } from "./store.ts";

/** One's own affairs: a token is nobody. */
const PERSONAL = /^\/api\/(?:session|account|auth)(?:\/|$)/;

/**
 * Lets an integration in by its token, and everybody else through `otherwise`. Who sends an
 * `Authorization` header is judged by it alone, never by a cookie beside it; whatever is wrong with
 * a token, the refusal is the same.
 */
export function acceptToken(
  deps: Pick<Deps, "db" | "units" | "now" | "calendar">,
  otherwise: MiddlewareHandler,
) {
  return createMiddleware<CallerEnv>(async (c, next) => {
    const header = c.req.header("authorization");
    if (header === undefined) return otherwise(c, next);
    const secret = readBearer(header);
    const now = deps.now();
    const token = secret && (await findWorking(deps.db.read, hashSecret(secret), now));
    if (!token) {
      c.header("WWW-Authenticate", "Bearer");
      throw new Problem("token-refused");
    }
    if (PERSONAL.test(c.req.path)) throw new Problem("not-permitted");
    const today = deps.calendar.dayOf(now);
    if (token.lastUsedDay !== today) await noteUse(deps.db.write, token.id, today);
    const { id, name } = token;
    const access = await accessOfToken(deps.units, token);
    c.set("caller", { kind: "token", id, name, access, verifiedAt: null });
    await next();
    if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
  });
}
