import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { Acknowledgement, Response } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { isAllowedOrigin } from "../http/allowed-origins.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";

export function createResponseRoutes(deps: Deps) {
  return new Hono().post(
    "/v1/forms/:form/responses",
    describeRoute({
      summary: "Takes one response; answers after it is durably stored",
      requestBody: describeBody(Response),
      responses: {
        201: {
          description: "Stored",
          content: { "application/json": { schema: resolver(Acknowledgement) } },
        },
        200: {
          description: "The same response was stored before; the body is the same",
          content: { "application/json": { schema: resolver(Acknowledgement) } },
        },
        ...describeProblems(
          "not-json",
          "origin-not-allowed",
          "form-unknown",
          "id-used",
          "form-closed",
          "response-erased",
          "body-too-large",
          "content-type-unsupported",
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
      const response = parseOrRefuse(Response, body, "response-invalid");
      const { isNew, acknowledgement } = await deps.accept(form, response, deps.now());
      return c.json(acknowledgement, isNew ? 201 : 200, { "Cache-Control": "no-store" });
    },
  );
}
