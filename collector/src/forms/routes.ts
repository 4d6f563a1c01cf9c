import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { FormDefinition } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeProblems } from "../http/describe.ts";
import { toEtag } from "../http/etag.ts";
import { Problem } from "../http/problem.ts";
import { createShortCache } from "../short-cache.ts";

export function createFormRoutes(deps: Deps) {
  // One string per form and second, whatever the number of page views.
  const bodies = createShortCache(async (slug: string) => {
    const form = await deps.forms.find(slug);
    if (!form) return undefined;
    const body = JSON.stringify(form.definition);
    return { body, etag: toEtag(body) };
  });
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
      const found = await bodies.get(c.req.param("form"));
      if (!found) throw new Problem("form-unknown");
      const headers = { ETag: found.etag, "Cache-Control": "public, max-age=60" };
      if (c.req.header("if-none-match") === found.etag) return c.body(null, 304, headers);
      return c.body(found.body, 200, { ...headers, "Content-Type": "application/json" });
    },
  );
}
