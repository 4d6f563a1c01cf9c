import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { FormSummary, Overview, ResponseFilter } from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import { planSelection } from "../counted-rows.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { toSelection } from "../selection.ts";
import { answeringUnit, topUnit } from "../nearest-target.ts";
import { createTargetOf } from "./target-of.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { buildOverview } from "./build-overview.ts";
import { listPointNames, listValueCounts } from "./store.ts";
import { toTrendBreaks } from "../trend-breaks.ts";

const OverviewQuery = v.object({
  ...ResponseFilter.entries,
  by: v.optional(v.picklist(["language", "year", "point"])),
});
const FormList = v.object({ forms: v.array(FormSummary) });

export function createOverviewRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/forms",
      may("read-figures"),
      describeRoute({
        summary: "The forms that the caller sees, with how many responses each has",
        responses: {
          200: {
            description: "All forms",
            content: { "application/json": { schema: resolver(FormList) } },
          },
          ...describeProblems("sign-in-required", "not-permitted"),
        },
      }),
      async (c) => {
        const forms = await deps.forms.summaries(c.get("scope"), c.get("caller").access);
        return c.json({ forms });
      },
    )
    .get(
      "/forms/:form/overview",
      may("read-figures"),
      describeRoute({
        summary: "Figures of a form with n and 95 % interval, cut by language, year or point",
        parameters: describeQuery(OverviewQuery),
        responses: {
          200: {
            description: "The overview",
            content: { "application/json": { schema: resolver(Overview) } },
          },
          ...describeProblems("sign-in-required", "not-permitted", "form-unknown", "query-invalid"),
        },
      }),
      async (c) => c.json(await readOverview(deps, c.get("caller"), c.get("scope"), c.req)),
    );
}

async function readOverview(
  deps: Deps,
  caller: Caller,
  scope: Scope,
  request: { param(name: "form"): string; query(): Record<string, string> },
): Promise<Overview> {
  const { by = "year", ...filter } = parseOrRefuse(OverviewQuery, request.query(), "query-invalid");
  const slug = request.param("form");
  const { row, definition } = await requireVisibleForm(deps, caller, slug);
  const selection = await toSelection(deps, scope, { ...filter, form: slug });
  const ofForm = { ...selection, formId: row.id };
  const counted = await planSelection(deps.db.read, ofForm);
  const [{ counts, versions: answered }, points, indicators, interimYears, versions] =
    await Promise.all([
      listValueCounts(deps.db.read, counted, by),
      listPointNames(deps.db.read, ofForm),
      deps.indicators.ofForm(row.id),
      deps.forms.interimYearsOf(row),
      deps.forms.versionsOf(row),
    ]);
  const tree = await deps.units.all();
  const asked = tree.find((unit) => unit.slug === filter.unit)?.id ?? topUnit(tree, scope.unitIds);
  const unitId = answeringUnit(tree, asked ?? row.unitId, row.unitId);
  const targetOf = createTargetOf({ tree, unitId, indicators, by, filter });
  return {
    form: slug,
    title: definition.title,
    demonstration: row.demonstration,
    source: row.source,
    filter,
    wholeMonths: counted.plan.rounded,
    languages: definition.languages,
    points,
    versions: toTrendBreaks(
      versions.filter(({ version }) => answered.includes(version)),
      (moment) => deps.calendar.dayOf(moment),
    ),
    ...buildOverview({ content: definition, counts, by, points, targetOf, interimYears }),
  };
}
