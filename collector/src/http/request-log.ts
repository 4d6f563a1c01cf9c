import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Log } from "./log.ts";

/**
 * One line per request: method, route pattern (never the path), status, milliseconds; of a refusal
 * its code, and to whom of the staff or which token.
 */
export function requestLog(log: Log, observe: (seen: RequestSeen) => void) {
  return createMiddleware(async (c, next) => {
    const start = performance.now();
    await next();
    const seen = {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      durationMs: Math.round((performance.now() - start) * 10) / 10,
    };
    observe(seen);
    log({ level: "info", ...seen, ...describeRefusal(c) });
  });
}

/** What the handlers of a request leave behind for its line. */
interface LoggedVariables {
  refusal?: string;
  caller?: { kind: string; id: string | null };
}

/** A person's id is our own, and says nothing to who has no access to their account. */
function describeRefusal(c: Context): Record<string, string> {
  const { refusal, caller } = c.var as LoggedVariables;
  if (refusal === undefined) return {};
  return { refusal, ...(caller?.id ? { to: `${caller.kind} ${caller.id}` } : {}) };
}

export interface RequestSeen {
  method: string;
  route: string;
  status: number;
  durationMs: number;
}
