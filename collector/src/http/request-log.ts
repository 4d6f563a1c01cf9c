import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Log } from "./log.ts";

/** One line per request: method, route pattern (never the path), status, milliseconds. */
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
    log({ level: "info", ...seen });
  });
}

export interface RequestSeen {
  method: string;
  route: string;
  status: number;
  durationMs: number;
}
