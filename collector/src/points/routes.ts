import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { NewPoint, Point, PointChange, PointList, PointMaterials } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { addPoint } from "./add-point.ts";
import { changePoint } from "./change-point.ts";
import { findForPoints, requirePoint, toPoint } from "./find-for-points.ts";
import { buildMaterials } from "./materials.ts";
import { listPoints } from "./store.ts";

const refusals = ["sign-in-required", "not-permitted", "form-unknown"] as const;
const changeRefusals = [...refusals, "not-found", "input-invalid", "changed-meanwhile"] as const;

const onePoint = (description: string) => ({
  description,
  content: { "application/json": { schema: resolver(Point) } },
});

export function createPointRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/forms/:form/points",
      may("read-figures"),
      describeRoute({
        summary: "Where a form stands: the points of the caller's units, with their responses",
        responses: {
          200: {
            description: "All points, ended ones too",
            content: { "application/json": { schema: resolver(PointList) } },
          },
          ...describeProblems(...refusals),
        },
      }),
      async (c) => {
        const form = await findForPoints(deps, c.get("caller"), c.req.param("form"));
        const rows = await listPoints(deps.db.read, c.get("scope"), form.id);
        return c.json({
          published: form.publishedVersion !== null,
          points: rows.map(toPoint),
        } satisfies PointList);
      },
    )
    .post(
      "/forms/:form/points",
      may("edit-forms"),
      describeRoute({
        summary: "Makes a point for a unit; its slug comes from the name",
        requestBody: describeBody(NewPoint),
        responses: {
          201: onePoint("The new point"),
          ...describeProblems(...refusals, "not-found", "input-invalid"),
        },
      }),
      async (c) => {
        const { row: form } = await requireVisibleForm(deps, c.get("caller"), c.req.param("form"));
        const wanted = parseOrRefuse(NewPoint, await readJson(c), "input-invalid");
        return c.json(await addPoint(deps, c.get("caller"), c.get("scope"), form, wanted), 201);
      },
    )
    .route("/", createChangeRoutes(deps))
    .route("/", createMaterialRoutes(deps));
}

function createMaterialRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/forms/:form/points/:point/snippet",
    may("edit-forms"),
    describeRoute({
      summary: "All that a point is placed with: tags, links, texts and what the page must allow",
      responses: {
        200: {
          description: "In every language of the form",
          content: { "application/json": { schema: resolver(PointMaterials) } },
        },
        ...describeProblems(...refusals, "not-found"),
      },
    }),
    async (c) => {
      const { form: slug, point } = c.req.param();
      const form = await requireVisibleForm(deps, c.get("caller"), slug);
      const found = await requirePoint(deps, c.get("scope"), form.row.id, point);
      return c.json(await buildMaterials(deps, form, found));
    },
  );
}

const change = (summary: string) => ({
  summary,
  responses: { 200: onePoint("The point"), ...describeProblems(...changeRefusals) },
});

/** Renaming, ending and putting back. */
function createChangeRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .patch(
      "/forms/:form/points/:point",
      may("edit-forms"),
      describeRoute({
        ...change("Renames a point; its slug and all that was placed stay"),
        requestBody: describeBody(PointChange),
      }),
      async (c) => {
        const sent = parseOrRefuse(PointChange, await readJson(c), "input-invalid");
        return c.json(await changePoint(deps, c, { kind: "rename", ...sent }));
      },
    )
    .delete(
      "/forms/:form/points/:point",
      may("edit-forms"),
      describeRoute(change("Takes a point out of the list; what was placed still works")),
      async (c) => c.json(await changePoint(deps, c, { kind: "end" })),
    )
    .post(
      "/forms/:form/points/:point/restore",
      may("edit-forms"),
      describeRoute(change("Puts an ended point back into the list")),
      async (c) => c.json(await changePoint(deps, c, { kind: "restore" })),
    );
}
