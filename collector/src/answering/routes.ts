import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { Answering, AnsweringQuery, MissedCasePage, MissedCaseQuery } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";

const refusals = describeProblems(
  "sign-in-required",
  "not-permitted",
  "form-unknown",
  "query-invalid",
);

export function createAnsweringRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/answering",
      may("read-figures"),
      describeRoute({
        summary: "How much feedback was answered, and in what time, by unit, language and month",
        parameters: describeQuery(AnsweringQuery),
        responses: {
          200: {
            description: "The figures, as things stood when the day ended",
            content: { "application/json": { schema: resolver(Answering) } },
          },
          ...refusals,
        },
      }),
      async (c) => {
        const query = parseOrRefuse(AnsweringQuery, c.req.query(), "query-invalid");
        return c.json(await deps.answering.figures(c.get("scope"), query));
      },
    )
    .get(
      "/answering/misses",
      may("read-responses"),
      describeRoute({
        summary: "Cases whose clients were promised an answer that did not come in time",
        parameters: describeQuery(MissedCaseQuery),
        responses: {
          200: {
            description: "One page, newest first",
            content: { "application/json": { schema: resolver(MissedCasePage) } },
          },
          ...refusals,
        },
      }),
      async (c) => {
        const { cursor, ...query } = parseOrRefuse(MissedCaseQuery, c.req.query(), "query-invalid");
        return c.json(await deps.answering.misses(c.get("scope"), query, cursor));
      },
    );
}
