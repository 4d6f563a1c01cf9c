import { Hono } from "hono";
import type { ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { createNewFormRoutes } from "./create-routes.ts";
import { createDraftRoutes } from "./draft-routes.ts";
import { createPublishRoutes } from "./publish-routes.ts";
import { createFormSettingsRoutes } from "./settings-routes.ts";

/** Making forms: begin, write, set, review, publish. */
export function createFormMakingRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .route("/", createNewFormRoutes(deps))
    .route("/", createDraftRoutes(deps))
    .route("/", createFormSettingsRoutes(deps))
    .route("/", createPublishRoutes(deps));
}
