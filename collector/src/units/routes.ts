import { Hono, type Context } from "hono";
import { NewUnit, UnitChange, type UnitDetail } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { changeUnit, createUnit, endUnit, restoreUnit } from "./change-units.ts";
import { describeChange, describeList } from "./descriptions.ts";
import { readUnits } from "./read-units.ts";

const MANAGE = may("manage-units");

/** The organisation's tree, for those who manage some of it. */
export function createUnitRoutes(deps: Deps) {
  const answerUnit = async (c: Context<ScopedEnv>, slug: string) => {
    const units = await readUnits(deps, c.get("scope"));
    const unit = units.find((one) => one.slug === slug);
    if (!unit) throw new Problem("not-found");
    return c.json(unit);
  };
  return new Hono<ScopedEnv>()
    .get("/units", MANAGE, describeList, async (c) =>
      c.json({ units: await readUnits(deps, c.get("scope")) }),
    )
    .post("/units", MANAGE, describeChange.create, async (c) => {
      const unit = parseOrRefuse(NewUnit, await readJson(c), "input-invalid");
      await createUnit(deps, byCaller(c), unit);
      return c.json(toNewDetail(unit), 201);
    })
    .patch("/units/:unit", MANAGE, describeChange.change, async (c) => {
      const change = parseOrRefuse(UnitChange, await readJson(c), "input-invalid");
      await changeUnit(deps, byCaller(c), c.req.param("unit"), change);
      return answerUnit(c, c.req.param("unit"));
    })
    .delete("/units/:unit", MANAGE, describeChange.end, async (c) => {
      await endUnit(deps, byCaller(c), c.req.param("unit"));
      return answerUnit(c, c.req.param("unit"));
    })
    .post("/units/:unit/restore", MANAGE, describeChange.restore, async (c) => {
      await restoreUnit(deps, byCaller(c), c.req.param("unit"));
      return answerUnit(c, c.req.param("unit"));
    });
}

const byCaller = (c: Context<ScopedEnv>) => ({ actor: c.get("caller"), scope: c.get("scope") });

/** The scope was read before the unit was there. */
function toNewDetail({ slug, name, kind, parent, oid }: NewUnit): UnitDetail {
  const nothing = { endedAt: null, revision: 1, people: 0, forms: 0, closures: [] };
  return { slug, name, kind, parent, oid: oid ?? null, ...nothing };
}
