import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { FormPublishing, FormReview, FormVersion } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { draftAnswer } from "./draft-routes.ts";
import { publishForm } from "./publish-form.ts";
import { requireForm } from "./read-draft.ts";
import { reviewForm } from "./review-form.ts";

const refusals = ["sign-in-required", "not-permitted", "not-found"] as const;
const Versions = v.object({ versions: v.array(FormVersion) });

/** From a draft to what clients see. */
export function createPublishRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .post(
      "/forms/:form/review",
      may("edit-forms"),
      describeRoute({
        summary: "Sends the draft to a second person, who approves or returns it",
        requestBody: describeBody(FormReview),
        responses: {
          ...draftAnswer("The draft in its new state"),
          ...describeProblems(
            ...refusals,
            "own-review",
            "changed-meanwhile",
            "input-invalid",
            "publish-refused",
          ),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const review = parseOrRefuse(FormReview, await readJson(c), "input-invalid");
        return c.json(await reviewForm(deps, form, review, c.get("caller")));
      },
    )
    .post(
      "/forms/:form/publish",
      may("edit-forms"),
      describeRoute({
        summary: "Makes the draft the next version, which clients see at once and nobody changes",
        requestBody: describeBody(FormPublishing),
        responses: {
          ...draftAnswer("The form, published"),
          ...describeProblems(...refusals, "changed-meanwhile", "input-invalid", "publish-refused"),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const sent = parseOrRefuse(FormPublishing, await readJson(c), "input-invalid");
        return c.json(await publishForm(deps, form, sent.revision, c.get("caller")));
      },
    )
    .route("/", createVersionRoutes(deps));
}

function createVersionRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/forms/:form/versions",
    may("edit-forms"),
    describeRoute({
      summary: "Every version with what it asks",
      responses: {
        200: {
          description: "Newest first",
          content: { "application/json": { schema: resolver(Versions) } },
        },
        ...describeProblems(...refusals),
      },
    }),
    async (c) => {
      const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
      return c.json({ versions: (await deps.forms.versionsOf(form)).toReversed() });
    },
  );
}
