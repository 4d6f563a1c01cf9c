import { createMiddleware } from "hono/factory";
import type { Permission } from "@respons/wire";
import type { Actor } from "./actor.ts";
import type { Access } from "./access.ts";
import type { Scope } from "./scope.ts";

/** Who makes a request of `/api`: a signed-in person, or an integration with its token. */
export interface Caller extends Actor {
  kind: "person" | "token";
  access: Access;
  /** When the person last showed that it is them; null for a token, which cannot. */
  verifiedAt: Date | null;
}

export interface CallerEnv {
  Variables: { caller: Caller };
}

/** A route behind `may(…)` has the caller's scope for that permission. */
export interface ScopedEnv {
  Variables: { caller: Caller; scope: Scope };
}

/** Lets through who has one of the permissions somewhere; the route's queries then stay inside the scope. */
export function may(...anyOf: readonly Permission[]) {
  return createMiddleware<ScopedEnv>(async (c, next) => {
    c.set("scope", await c.get("caller").access.scopeFor(...anyOf));
    await next();
  });
}
