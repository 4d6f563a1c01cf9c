import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { CaseDetail, WriteReply } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { writeReply } from "./write-reply.ts";

/** What handlers write to clients. */
export function createReplyRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().post(
    "/cases/:responseId/replies",
    may("handle-cases"),
    describeRoute({
      summary: "Replies to the client, by mail where that can be, and on the receipt page",
      requestBody: describeBody(WriteReply),
      responses: {
        200: {
          description: "The case with the reply",
          content: { "application/json": { schema: resolver(CaseDetail) } },
        },
        ...describeProblems("sign-in-required", "not-permitted", "not-found"),
        ...describeProblems("input-invalid", "changed-meanwhile"),
      },
    }),
    async (c) => {
      const wanted = parseOrRefuse(WriteReply, await readJson(c), "input-invalid");
      const by = { caller: c.get("caller"), scope: c.get("scope") };
      return c.json(await writeReply(deps, by, c.req.param("responseId"), wanted));
    },
  );
}
