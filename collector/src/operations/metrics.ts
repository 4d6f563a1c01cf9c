import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { Deps } from "../deps.ts";
import type { RequestSeen } from "../http/request-log.ts";
import { addGauges } from "./gauges.ts";
import type { Observation } from "./observe.ts";

export interface Metrics {
  observe: (seen: RequestSeen) => void;
  registry: Registry;
}

/** Prometheus metrics; labels hold route patterns and statuses, never anything of a client. */
export function createMetrics(
  deps: Pick<Deps, "queues">,
  observe: () => Promise<Observation>,
): Metrics {
  const registry = new Registry();
  addGauges(registry, deps, observe);
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "respons_http_requests_total",
    help: "Answered requests",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "respons_http_request_seconds",
    help: "Time to answer a request",
    labelNames: ["route"],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return {
    registry,
    observe({ method, route, status, durationMs }) {
      requests.inc({ method, route, status });
      seconds.observe({ route }, durationMs / 1_000);
    },
  };
}
