import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { Display } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readForForm, readingProblems } from "../read-for-form.ts";

export function createDisplayRoutes(deps: Deps) {
  return new Hono().post(
    "/v1/forms/:form/displays",
    describeRoute({
      summary: "Counts one step of one display; no identifiers",
      requestBody: describeBody(Display),
      responses: {
        204: { description: "Counted" },
        ...describeProblems(...readingProblems, "version-unknown", "busy"),
      },
    }),
    async (c) => {
      const { form, sent: display } = await readForForm(deps, c, c.req.param("form"), Display);
      const content = await deps.forms.contentOf(form.row, display.formVersion);
      if (!content) throw new Problem("version-unknown");
      if (!content.languages.includes(display.language)) {
        throw new Problem("response-invalid", {
          errors: [{ path: "language", message: "is not a language of this form" }],
        });
      }
      // A flood is not counted; nobody waits for the answer, so nobody is told.
      if (deps.limits.take("displays", deps.callerOf(c)) > 0) return c.body(null, 204);
      await deps.countDisplay(form, display);
      return c.body(null, 204);
    },
  );
}
