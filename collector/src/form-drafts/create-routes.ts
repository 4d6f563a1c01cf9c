import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { FormDraft, NewForm } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { createForm } from "./create-form.ts";

/** Where a form begins. */
export function createNewFormRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().post(
    "/forms",
    may("edit-forms"),
    describeRoute({
      summary: "Begins a form from a template, from another form or from nothing",
      requestBody: describeBody(NewForm),
      responses: {
        201: {
          description: "Its first draft; clients see nothing of it yet",
          content: { "application/json": { schema: resolver(FormDraft) } },
        },
        ...describeProblems(
          "sign-in-required",
          "not-permitted",
          "not-found",
          "taken",
          "input-invalid",
        ),
      },
    }),
    async (c) => {
      const wanted = parseOrRefuse(NewForm, await readJson(c), "input-invalid");
      return c.json(await createForm(deps, c.get("scope"), wanted, c.get("caller")), 201);
    },
  );
}
