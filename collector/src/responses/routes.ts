import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { Acknowledgement, SentResponse } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readForForm, readingProblems } from "../read-for-form.ts";

export function createResponseRoutes(deps: Deps) {
  return new Hono().post(
    "/v1/forms/:form/responses",
    describeRoute({
      summary: "Takes one response; answers after it is durably stored",
      requestBody: describeBody(SentResponse),
      responses: {
        201: {
          description: "Stored",
          content: { "application/json": { schema: resolver(Acknowledgement) } },
        },
        200: {
          description:
            "The same response was stored before; the body is the same, but for the challenge",
          content: { "application/json": { schema: resolver(Acknowledgement) } },
        },
        ...describeProblems(
          ...readingProblems,
          "id-used",
          "form-closed",
          "response-erased",
          "version-unknown",
          "too-many-requests",
          "busy",
        ),
      },
    }),
    async (c) => {
      const { form, sent } = await readForForm(deps, c, c.req.param("form"), SentResponse);
      const { proof, ...response } = sent;
      const signals = await deps.admit(c, form, response, { proof });
      const { isNew, acknowledgement } = await deps.accept(form, response, deps.now(), { signals });
      const challenge = await deps.lateProofs.ask(form, { id: response.id, isNew, signals });
      return c.json(
        { ...acknowledgement, ...(challenge && { challenge }) } satisfies Acknowledgement,
        isNew ? 201 : 200,
        { "Cache-Control": "no-store" },
      );
    },
  );
}
