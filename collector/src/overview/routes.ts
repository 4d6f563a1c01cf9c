import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { FormSummary, Overview, ResponseFilter } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection } from "../selection.ts";
import { buildOverview } from "./build-overview.ts";
import { listValueCounts } from "./store.ts";

const OverviewQuery = v.object({
  ...ResponseFilter.entries,
  by: v.optional(v.picklist(["language", "year"])),
});
const FormList = v.object({ forms: v.array(FormSummary) });

export function createOverviewRoutes(deps: Deps) {
  return new Hono()
    .get(
      "/forms",
      describeRoute({
        summary: "The published forms with how many responses each has",
        responses: {
          200: {
            description: "All forms",
            content: { "application/json": { schema: resolver(FormList) } },
          },
          ...describeProblems("sign-in-required"),
        },
      }),
      async (c) => c.json({ forms: await deps.forms.summaries() }),
    )
    .get(
      "/forms/:form/overview",
      describeRoute({
        summary: "Figures of a form with n and 95 % interval, cut by language or year",
        parameters: describeQuery(OverviewQuery),
        responses: {
          200: {
            description: "The overview",
            content: { "application/json": { schema: resolver(Overview) } },
          },
          ...describeProblems("sign-in-required", "form-unknown", "query-invalid"),
        },
      }),
      async (c) => {
        const { by = "year", ...filter } = parseOrRefuse(
          OverviewQuery,
          c.req.query(),
          "query-invalid",
        );
        const slug = c.req.param("form");
        const form = await deps.forms.find(slug);
        if (!form) throw new Problem("form-unknown");
        const { row, definition } = form;
        const selection = await toSelection(deps, { ...filter, form: slug });
        const [counts, targets, interimYears] = await Promise.all([
          listValueCounts(deps.db.read, { ...selection, formId: row.id }, by),
          deps.forms.targetsOf(row),
          deps.forms.interimYearsOf(row),
        ]);
        return c.json({
          form: slug,
          title: definition.title,
          demonstration: row.demonstration,
          source: row.source,
          filter,
          languages: definition.languages,
          ...buildOverview({ content: definition, counts, by, targets, interimYears }),
        } satisfies Overview);
      },
    );
}
