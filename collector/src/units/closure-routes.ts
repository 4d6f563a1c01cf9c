import { Hono } from "hono";
import { NewClosure } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireUnit, unitFact } from "./change-units.ts";
import { describeChange } from "./descriptions.ts";
import { readUnits } from "./read-units.ts";
import { deleteClosure, insertClosure } from "./statements.ts";

const MANAGE = may("manage-units");

/** Days on which units are closed: nobody is promised an answer on them. */
export function createClosureRoutes(deps: Deps) {
  const { audit, db } = deps;
  return new Hono<ScopedEnv>()
    .post("/units/:unit/closures", MANAGE, describeChange.close, async (c) => {
      const closure = parseOrRefuse(NewClosure, await readJson(c), "input-invalid");
      const unit = await requireUnit(deps, c.get("scope"), c.req.param("unit"));
      const days = { from: closure.from, to: closure.to };
      await audit.write(unitFact(c.get("caller"), "unit.closure-added", unit, days), [
        insertClosure(db.write, unit.id, closure),
      ]);
      return c.json((await readUnits(deps, c.get("scope"))).find((u) => u.slug === unit.slug));
    })
    .delete("/units/:unit/closures/:closure{\\d+}", MANAGE, describeChange.reopen, async (c) => {
      const unit = await requireUnit(deps, c.get("scope"), c.req.param("unit"));
      const id = Number(c.req.param("closure"));
      const fact = unitFact(c.get("caller"), "unit.closure-removed", unit, { closure: id });
      const isRemoved = await audit.write(fact, [deleteClosure(db.write, unit.id, id)]);
      if (!isRemoved) throw new Problem("not-found");
      return c.json((await readUnits(deps, c.get("scope"))).find((u) => u.slug === unit.slug));
    });
}
