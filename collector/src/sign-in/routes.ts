import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { StaffSession } from "@respons/wire";
import { accessOfUser } from "../access/access.ts";
import type { CallerEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import type { Auth } from "./auth.ts";

type SignedIn = NonNullable<Awaited<ReturnType<Auth["api"]["getSession"]>>>;
interface StaffEnv {
  Variables: CallerEnv["Variables"] & { signedIn: SignedIn };
}

/** The routes of better-auth that staff need, with the fields that each takes; no other is open. */
const authFields: Record<string, readonly string[]> = {
  "/auth/sign-in/email": ["email", "password"],
  "/auth/sign-out": [],
  "/auth/change-password": ["currentPassword", "newPassword", "revokeOtherSessions"],
};

/** Signing in and out, behind a check that the request comes from our own pages. */
export function createAuthRoutes(auth: Auth) {
  const routes = new Hono().use("/auth/*", refuseCrossSite);
  for (const [path, fields] of Object.entries(authFields)) {
    routes.post(path, async (c) => {
      const sent = pick(await readJson(c), fields);
      if (sent["newPassword"] !== undefined && sent["newPassword"] === sent["currentPassword"]) {
        throw new Problem("password-change-required");
      }
      const { headers } = c.req.raw;
      const request = { method: "POST", headers, body: JSON.stringify(sent) };
      const answer = await auth.handler(new Request(c.req.url, request));
      c.header("Cache-Control", "no-store");
      for (const cookie of answer.headers.getSetCookie()) {
        c.header("Set-Cookie", cookie, { append: true });
      }
      // Its own words about a refusal; of a success nothing, since the session's token is in it.
      if (answer.ok) return c.json({ status: true });
      const refusal = { "Content-Type": "application/json" };
      return c.body(await answer.text(), answer.status as 400, refusal);
    });
  }
  return routes;
}

function pick(body: unknown, fields: readonly string[]): Record<string, unknown> {
  const sent = typeof body === "object" && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(sent.filter(([name]) => fields.includes(name)));
}

/** Lets only signed-in staff through; those with a one-time password to their session only. */
export function requireSignIn(deps: Pick<Deps, "auth" | "db" | "units">) {
  return createMiddleware<StaffEnv>(async (c, next) => {
    const signedIn = await deps.auth.api.getSession({ headers: c.req.raw.headers });
    if (!signedIn) throw new Problem("sign-in-required");
    if (signedIn.user.passwordChangeRequired && c.req.path !== "/api/session") {
      throw new Problem("password-change-required");
    }
    const { id, name } = signedIn.user;
    const access = await accessOfUser(deps.db.read, deps.units, id);
    c.set("signedIn", signedIn);
    const verifiedAt = signedIn.session.verifiedAt ?? null;
    c.set("caller", { kind: "person", id, name, access, verifiedAt });
    await next();
    if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
  });
}

export function createSessionRoutes(deps: Deps) {
  return new Hono<StaffEnv>().get("/session", async (c) => {
    const { user } = c.get("signedIn");
    const { access } = c.get("caller");
    const [organisation, units] = await Promise.all([deps.organisation(), access.visibleUnits()]);
    return c.json({
      id: user.id,
      email: user.email,
      name: user.name,
      passwordChangeRequired: user.passwordChangeRequired,
      organisation: { ...organisation, timeZone: deps.config.timeZone },
      units: units.map(({ slug, name, kind, parentId, endedAt }) => ({
        slug,
        name,
        kind,
        parent: units.find((unit) => unit.id === parentId)?.slug ?? null,
        ended: endedAt !== null,
      })),
      roles: [...access.grants],
      permissions: [...access.permissions],
    } satisfies StaffSession);
  });
}

/** A write needs an Origin or Sec-Fetch-Site of our own; a GET never writes. */
export const refuseCrossSite = createMiddleware(async (c, next) => {
  if (!["GET", "HEAD"].includes(c.req.method)) {
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const isOwn = site === undefined || site === "same-origin" || site === "none";
    const host = origin && URL.canParse(origin) ? new URL(origin).host : undefined;
    const isSameHost = origin === undefined || host === c.req.header("host");
    if (!isOwn || !isSameHost) throw new Problem("cross-site");
  }
  await next();
});
