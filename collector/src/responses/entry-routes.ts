import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { EnteredResponse, NewEntry } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { enterResponse } from "./enter-response.ts";
import { undoEntry } from "./undo-entry.ts";

const refusals = ["sign-in-required", "not-permitted", "form-unknown", "not-found"] as const;

/** What staff took down on the phone or from paper. */
export function createEntryRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .post(
      "/forms/:form/entries",
      may("enter-responses"),
      describeRoute({
        summary: "Enters a client's feedback by phone or on paper, with when it was given",
        requestBody: describeBody(NewEntry),
        responses: {
          201: {
            description: "Stored; the receipt is for the client",
            content: { "application/json": { schema: resolver(EnteredResponse) } },
          },
          200: {
            description: "The same entry was stored before; the body is the same",
            content: { "application/json": { schema: resolver(EnteredResponse) } },
          },
          ...describeProblems(
            ...refusals,
            "input-invalid",
            "response-invalid",
            "version-unknown",
            "entered-before",
            "id-used",
            "form-closed",
            "response-erased",
            "busy",
          ),
        },
      }),
      async (c) => {
        const form = await requireVisibleForm(deps, c.get("caller"), c.req.param("form"));
        const entry = parseOrRefuse(NewEntry, await readJson(c), "input-invalid");
        const who = { caller: c.get("caller"), scope: c.get("scope") };
        const { isNew, entered } = await enterResponse(deps, who, form, entry);
        return c.json(entered, isNew ? 201 : 200);
      },
    )
    .delete(
      "/forms/:form/entries/:responseId",
      may("enter-responses"),
      describeRoute({
        summary: "Undoes an entry of one's own, within ten minutes: erases it for good",
        responses: { 204: { description: "Erased" }, ...describeProblems(...refusals) },
      }),
      async (c) => {
        const { form: slug, responseId } = c.req.param();
        const form = await requireVisibleForm(deps, c.get("caller"), slug);
        const who = { caller: c.get("caller"), scope: c.get("scope") };
        await undoEntry(deps, who, form, responseId);
        return c.body(null, 204);
      },
    );
}
