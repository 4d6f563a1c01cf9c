import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import { toPageLink } from "./links.ts";

/**
 * `/q/{form}/{point}`, what a code holds: leads to the form's page and keeps nothing of the visit.
 * Whoever comes with an address that was never a point is led to the form all the same.
 */
export function createShortLinkRoutes(deps: Pick<Deps, "forms" | "points" | "units" | "config">) {
  return new Hono().get("/q/:form/:point", async (c) => {
    const { form: slug, point: pointSlug } = c.req.param();
    const { lang, score } = c.req.query();
    const form = await deps.forms.find(slug);
    const point = form && (await deps.points.find(form.row.id, pointSlug));
    const unit = (await deps.units.all()).find(({ id }) => id === point?.unitId);
    c.header("Cache-Control", "no-store");
    if (!point || !unit) return c.redirect(`/f/${encodeURIComponent(slug)}?channel=qr`, 302);
    const placed = { form: slug, slug: point.slug, unit: unit.slug, kind: point.kind };
    return c.redirect(toPageLink("", placed, { lang, score }), 302);
  });
}
