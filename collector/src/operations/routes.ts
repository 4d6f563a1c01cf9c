import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { Metrics } from "./metrics.ts";
import { probeDatabase } from "./store.ts";

export function createOperationsRoutes(deps: Deps, metrics: Metrics) {
  return new Hono()
    .get("/livez", (c) => c.json({ status: "alive" }, 200, { "Cache-Control": "no-store" }))
    .get("/readyz", async (c) => {
      const state = await probeDatabase(deps.db);
      return c.json(state, state.status === "ready" ? 200 : 503, { "Cache-Control": "no-store" });
    })
    .get("/metrics", async (c) => {
      const { metricsToken } = deps.config;
      if (metricsToken && !isBearer(c.req.header("authorization"), metricsToken)) {
        throw new Problem("not-found");
      }
      return c.body(await metrics.registry.metrics(), 200, {
        "Content-Type": metrics.registry.contentType,
        "Cache-Control": "no-store",
      });
    });
}

function isBearer(header: string | undefined, token: string): boolean {
  return timingSafeEqual(sha256(header ?? ""), sha256(`Bearer ${token}`));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
