import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { FormTemplate } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems } from "../http/describe.ts";

const Templates = v.object({ templates: v.array(FormTemplate) });

export function createFormTemplateRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/form-templates",
    may("edit-forms"),
    describeRoute({
      summary: "Forms to begin with, in Swedish, Finnish and English",
      responses: {
        200: {
          description: "The simplest first",
          content: { "application/json": { schema: resolver(Templates) } },
        },
        ...describeProblems("sign-in-required", "not-permitted"),
      },
    }),
    (c) => {
      const templates = deps.formTemplates.map(({ id, name, description, content }) => ({
        id,
        name,
        description,
        content,
      }));
      return c.json({ templates });
    },
  );
}
