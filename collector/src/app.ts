import { Hono } from "hono";
import { createApiRoutes } from "./api.ts";
import type { Deps } from "./deps.ts";
import { createDisplayRoutes } from "./displays/routes.ts";
import { createDocumentationRoutes } from "./documentation/routes.ts";
import { createFormRoutes } from "./forms/routes.ts";
import { createNoticeRoutes } from "./notices/routes.ts";
import { createHostedPageRoutes } from "./hosted-pages/routes.ts";
import { onlyOnAdminHost } from "./http/admin-host.ts";
import { listAllowedMethods } from "./http/allowed-methods.ts";
import { anyOrigin } from "./http/any-origin.ts";
import { createErrorHandler, Problem } from "./http/problem.ts";
import { requestLog } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { createShowPage } from "./http/show-page.ts";
import { createMetrics } from "./operations/metrics.ts";
import { createObserve } from "./operations/observe.ts";
import { createOperationsRoutes } from "./operations/routes.ts";
import { createShortLinkRoutes } from "./points/short-link-routes.ts";
import { createChallengeRoutes } from "./quarantine/challenge-routes.ts";
import { createReceiptRoutes } from "./receipts/routes.ts";
import { createResponseRoutes } from "./responses/routes.ts";
import { createBuiltFileRoutes } from "./built-files/routes.ts";

/** The collector's table of contents: every route hangs here. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const observe = createObserve(deps);
  const metrics = createMetrics(deps, observe);
  const answerError = createErrorHandler(deps.log, createShowPage(deps));
  app.onError(answerError);
  app.notFound((c) => {
    const allowed = listAllowedMethods(app, c.req.path);
    if (allowed.length === 0) return answerError(new Problem("not-found"), c);
    c.header("Allow", allowed.join(", "));
    return answerError(new Problem("method-not-allowed"), c);
  });
  app.use(requestLog(deps.log, metrics.observe));
  app.use(securityHeaders(deps.config));

  for (const path of ["/admin", "/admin/*", "/api/*"]) app.use(path, onlyOnAdminHost(deps.config));

  // Whoever types the bare address most likely holds a receipt.
  app.get("/", (c) => c.redirect("/r"));
  // What clients and their pages use: any origin, never credentials, errors too.
  app.use("/v1/*", anyOrigin);
  app.route("/", createFormRoutes(deps));
  app.route("/", createResponseRoutes(deps));
  app.route("/", createDisplayRoutes(deps));
  app.route("/", createChallengeRoutes(deps));
  app.route("/", createHostedPageRoutes(deps));
  app.route("/", createShortLinkRoutes(deps));
  app.route("/", createReceiptRoutes(deps));
  app.route("/", createNoticeRoutes(deps));

  // What staff use.
  app.route("/api", createApiRoutes(deps));

  app.route("/", createBuiltFileRoutes(deps));
  app.route("/", createDocumentationRoutes(app));
  app.route("/", createOperationsRoutes(deps, metrics, observe));
  return app;
}
