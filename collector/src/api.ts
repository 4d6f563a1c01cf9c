import { createAnsweringRoutes } from "./answering/routes.ts";
import { Hono } from "hono";
import { every } from "hono/combine";
import { createMiddleware } from "hono/factory";
import { createAuditExportRoutes } from "./audit/export-routes.ts";
import { createAuditRoutes } from "./audit/routes.ts";
import { createBackupRoutes } from "./backups/routes.ts";
import { createCaseDeedRoutes } from "./cases/deed-routes.ts";
import { createCaseRoutes } from "./cases/routes.ts";
import type { Deps } from "./deps.ts";
import { createSettingsRoutes } from "./organisation/settings-routes.ts";
import { createFormMakingRoutes } from "./form-drafts/routes.ts";
import { createFormTemplateRoutes } from "./form-templates/routes.ts";
import { refuseCrossSite, refuseCrossSiteReads } from "./http/refuse-cross-site.ts";
import { Problem } from "./http/problem.ts";
import { createOutboxRoutes } from "./outbox/routes.ts";
import { createOverviewRoutes } from "./overview/routes.ts";
import { createPeopleRoutes } from "./people/routes.ts";
import { createPersonRoutes } from "./persons/routes.ts";
import { createPointFileRoutes } from "./points/file-routes.ts";
import { createPointRoutes } from "./points/routes.ts";
import { createQuarantineRoutes } from "./quarantine/routes.ts";
import { createReplyRoutes } from "./replies/routes.ts";
import { createReplyTemplateRoutes } from "./replies/template-routes.ts";
import { createReportDocumentRoutes } from "./reports/document-routes.ts";
import { createReportRoutes } from "./reports/routes.ts";
import { createRetentionRoutes } from "./retention/routes.ts";
import { createReviewRoutes } from "./reviews/routes.ts";
import { createEntryRoutes } from "./responses/entry-routes.ts";
import { createCodebookRoutes } from "./codebooks/routes.ts";
import { createCodebookRoutes as createExportCodebookRoutes } from "./exports/codebook-routes.ts";
import { createExportRoutes } from "./exports/routes.ts";
import { createStaffResponseRoutes } from "./responses/staff-routes.ts";
import { createIndicatorRoutes } from "./targets/routes.ts";
import { createScorecardRoutes } from "./targets/scorecard-routes.ts";
import { acceptToken } from "./tokens/accept-token.ts";
import { createTokenRoutes } from "./tokens/routes.ts";
import { createClosureRoutes } from "./units/closure-routes.ts";
import { createDestinationRoutes } from "./units/destination-routes.ts";
import { createUnitRoutes } from "./units/routes.ts";
import { createAccountRoutes } from "./sign-in/account-routes.ts";
import { createLinkRoutes } from "./sign-in/link-routes.ts";
import { requireSignIn } from "./sign-in/require-sign-in.ts";
import { createAuthRoutes, createSessionRoutes } from "./sign-in/routes.ts";
import { createSignOnRoutes } from "./sign-in/sign-on-routes.ts";

/** What the staff application uses; everything but signing in needs a session. */
export function createApiRoutes(deps: Deps) {
  const api = new Hono().use(neverKept).use("/auth/*", limitSignIn(deps));
  api.route("/", createAuthRoutes(deps));
  api.route("/", createLinkRoutes(deps));
  api.route("/", createSignOnRoutes(deps));
  const requirePerson = every(refuseCrossSite, refuseCrossSiteReads, requireSignIn(deps));
  api.use(acceptToken(deps, requirePerson));
  api.route("/", createSessionRoutes(deps));
  api.route("/", createAccountRoutes(deps));
  api.route("/", createOverviewRoutes(deps));
  api.route("/", createAnsweringRoutes(deps));
  api.route("/", createScorecardRoutes(deps));
  api.route("/", createIndicatorRoutes(deps));
  api.route("/", createFormTemplateRoutes(deps));
  api.route("/", createFormMakingRoutes(deps));
  api.route("/", createStaffResponseRoutes(deps));
  api.route("/", createCaseRoutes(deps));
  api.route("/", createCaseDeedRoutes(deps));
  api.route("/", createExportRoutes(deps));
  api.route("/", createExportCodebookRoutes(deps));
  api.route("/", createCodebookRoutes(deps));
  api.route("/", createReviewRoutes(deps));
  api.route("/", createAuditRoutes(deps));
  api.route("/", createAuditExportRoutes(deps));
  api.route("/", createReportRoutes(deps));
  api.route("/", createReportDocumentRoutes(deps));
  api.route("/", createRetentionRoutes(deps));
  api.route("/", createPeopleRoutes(deps));
  api.route("/", createPersonRoutes(deps));
  api.route("/", createUnitRoutes(deps));
  api.route("/", createClosureRoutes(deps));
  api.route("/", createDestinationRoutes(deps));
  api.route("/", createSettingsRoutes(deps));
  api.route("/", createBackupRoutes(deps));
  api.route("/", createOutboxRoutes(deps));
  api.route("/", createTokenRoutes(deps));
  api.route("/", createEntryRoutes(deps));
  api.route("/", createQuarantineRoutes(deps));
  api.route("/", createReplyTemplateRoutes(deps));
  api.route("/", createReplyRoutes(deps));
  api.route("/", createPointRoutes(deps));
  api.route("/", createPointFileRoutes(deps));
  return api;
}

/** One address cannot keep the sign-in busy: options of passkeys and links cost work too. */
function limitSignIn({ limits, callerOf }: Deps) {
  return createMiddleware(async (c, next) => {
    const retryAfterSeconds = limits.take("signIns", callerOf(c));
    if (retryAfterSeconds > 0) throw new Problem("too-many-requests", { retryAfterSeconds });
    await next();
  });
}

/** What staff see must not stay in a cache, refusals included. */
const neverKept = createMiddleware(async (c, next) => {
  c.header("Cache-Control", "no-store");
  await next();
});
