import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { FormDefinition } from "@respons/wire";
import type { Deps, PublishedForm } from "../deps.ts";
import { describeProblems } from "../http/describe.ts";
import { toEtag } from "../http/etag.ts";
import { Problem } from "../http/problem.ts";
import { withPromise } from "./with-promise.ts";

export function createFormRoutes(deps: Deps) {
  // One string per form and reading of it, whatever the number of page views.
  const bodies = new WeakMap<PublishedForm, { body: string; etag: string }>();
  const bodyOf = (form: PublishedForm) => {
    const known = bodies.get(form);
    if (known) return known;
    const body = JSON.stringify(withPromise(form.row, form.definition));
    const made = { body, etag: toEtag(body) };
    bodies.set(form, made);
    return made;
  };
  return new Hono().get(
    "/v1/forms/:form",
    describeRoute({
      summary: "The published definition of a form, all languages",
      responses: {
        200: {
          description: "The definition; a closed form has `closed`",
          content: { "application/json": { schema: resolver(FormDefinition) } },
        },
        304: { description: "The definition has not changed" },
        ...describeProblems("form-unknown"),
      },
    }),
    async (c) => {
      const form = await deps.forms.find(c.req.param("form"));
      if (!form) throw new Problem("form-unknown");
      const found = bodyOf(form);
      const headers = { ETag: found.etag, "Cache-Control": "public, max-age=60" };
      if (c.req.header("if-none-match") === found.etag) return c.body(null, 304, headers);
      return c.body(found.body, 200, { ...headers, "Content-Type": "application/json" });
    },
  );
}
