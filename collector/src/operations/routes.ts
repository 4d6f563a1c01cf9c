import { createHash, timingSafeEqual } from "node:crypto";
import { Hono, type Context } from "hono";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { isLocal } from "../http/is-local.ts";
import { Problem } from "../http/problem.ts";
import { judge } from "./judge.ts";
import type { Metrics } from "./metrics.ts";
import type { Observation } from "./observe.ts";

const fresh = { "Cache-Control": "no-store" };

/** Health and figures; only who may watch learns more than whether the collector works. */
export function createOperationsRoutes(
  { config }: Pick<Deps, "config">,
  metrics: Metrics,
  observe: () => Promise<Observation>,
) {
  return new Hono()
    .get("/livez", (c) => c.json({ status: "alive" }, 200, fresh))
    .get("/readyz", async (c) => {
      const seen = await observe();
      const { faults, warnings } = judge(seen);
      const status = faults.length === 0 ? "ready" : "not-ready";
      const more = mayWatch(c, config) ? { faults, warnings, ...seen } : {};
      return c.json({ status, ...more }, status === "ready" ? 200 : 503, fresh);
    })
    .get("/metrics", async (c) => {
      if (!mayWatch(c, config)) throw new Problem("not-found");
      const headers = { "Content-Type": metrics.registry.contentType, ...fresh };
      return c.body(await metrics.registry.metrics(), 200, headers);
    });
}

/** Whoever has the token; without one, only this machine itself. */
function mayWatch(c: Context, { metricsToken }: Pick<Config, "metricsToken">): boolean {
  if (metricsToken) return isBearer(c.req.header("authorization"), metricsToken);
  return isLocal(c);
}

function isBearer(header: string | undefined, token: string): boolean {
  return timingSafeEqual(sha256(header ?? ""), sha256(`Bearer ${token}`));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
