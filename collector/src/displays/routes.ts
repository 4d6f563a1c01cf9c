import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { Display } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { isAllowedOrigin } from "../http/allowed-origins.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";

export function createDisplayRoutes(deps: Deps) {
  return new Hono().post(
    "/v1/forms/:form/displays",
    describeRoute({
      summary: "Counts one step of one display; no identifiers",
      requestBody: describeBody(Display),
      responses: {
        204: { description: "Counted" },
        ...describeProblems(
          "not-json",
          "form-unknown",
          "response-invalid",
          "version-unknown",
          "busy",
        ),
      },
    }),
    async (c) => {
      const body = await readJson(c);
      const form = await deps.forms.find(c.req.param("form"));
      if (!form) throw new Problem("form-unknown");
      const { allowedOrigins } = form.row;
      if (!isAllowedOrigin(c.req.header("origin"), allowedOrigins, deps.config.publicUrl)) {
        throw new Problem("origin-not-allowed");
      }
      const display = parseOrRefuse(Display, body, "response-invalid");
      const content = await deps.forms.contentOf(form.row, display.formVersion);
      if (!content) throw new Problem("version-unknown");
      if (!content.languages.includes(display.language)) {
        throw new Problem("response-invalid", {
          errors: [{ path: "language", message: "is not a language of this form" }],
        });
      }
      await deps.countDisplay(form, display);
      return c.body(null, 204);
    },
  );
}
