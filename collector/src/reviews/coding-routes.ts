import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { SetCodes } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireOpenReview } from "./find-review.ts";
import { setCodes } from "./set-codes.ts";

/** Putting codes on what was picked. */
export function createCodingRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().put(
    "/reviews/:reviewId/codings/:responseId",
    may("code-responses"),
    describeRoute({
      summary: "Makes these the caller's codes on a picked response; those of others stay",
      requestBody: describeBody(SetCodes),
      responses: {
        200: {
          description: "The caller's codes on it",
          content: { "application/json": { schema: resolver(SetCodes) } },
        },
        ...describeProblems(
          "sign-in-required",
          "not-permitted",
          "not-found",
          "input-invalid",
          "review-closed",
        ),
      },
    }),
    async (c) => {
      const [caller, scope] = [c.get("caller"), c.get("scope")];
      const { reviewId, responseId } = c.req.param();
      const review = await requireOpenReview(deps, scope, reviewId);
      const { codes } = parseOrRefuse(SetCodes, await readJson(c), "input-invalid");
      const set = await setCodes(deps, { caller, scope, review }, responseId, codes);
      return c.json({ codes: set } satisfies SetCodes);
    },
  );
}
