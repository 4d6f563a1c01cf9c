import { Hono, type Context } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  IndicatorChange,
  IndicatorList,
  NewIndicator,
  TargetChange,
  type ProblemCode,
} from "@respons/wire";
import type * as v from "valibot";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import {
  changeIndicator,
  changeTarget,
  createIndicator,
  removeIndicator,
} from "./change-indicators.ts";
import { readIndicators } from "./read-indicators.ts";

const MANAGE = may("manage-targets");

const read = async <Schema extends v.GenericSchema>(c: Context, schema: Schema) =>
  parseOrRefuse(schema, await readJson(c), "input-invalid");

/** What is followed, and what it should reach. */
export function createIndicatorRoutes(deps: Deps) {
  const answer = async (c: Context<ScopedEnv>, status: 200 | 201 = 200) => {
    const indicators = await readIndicators(deps, c.get("caller"), c.get("scope"));
    return c.json({ indicators } satisfies IndicatorList, status);
  };
  return new Hono<ScopedEnv>()
    .get("/indicators", MANAGE, describe("The indicators and targets that the caller sees"), (c) =>
      answer(c),
    )
    .post("/indicators", MANAGE, describeNew, async (c) => {
      await createIndicator(deps, byCaller(c), await read(c, NewIndicator));
      return answer(c, 201);
    })
    .put("/indicators/:indicator", MANAGE, describeChange, async (c) => {
      const change = await read(c, IndicatorChange);
      await changeIndicator(deps, byCaller(c), toId(c.req.param("indicator")), change);
      return answer(c);
    })
    .delete("/indicators/:indicator", MANAGE, describeRemoval, async (c) => {
      await removeIndicator(deps, byCaller(c), toId(c.req.param("indicator")));
      return answer(c);
    })
    .put("/indicators/:indicator/targets", MANAGE, describeTarget, async (c) => {
      const change = await read(c, TargetChange);
      await changeTarget(deps, byCaller(c), toId(c.req.param("indicator")), change);
      return answer(c);
    });
}

const byCaller = (c: Context<ScopedEnv>) => ({ caller: c.get("caller"), scope: c.get("scope") });

function toId(param: string): number {
  const id = Number(param);
  if (!Number.isSafeInteger(id)) throw new Problem("not-found");
  return id;
}

function describe(
  summary: string,
  {
    status = 200,
    body,
    codes = [],
  }: { status?: 200 | 201; body?: v.GenericSchema; codes?: readonly ProblemCode[] } = {},
) {
  return describeRoute({
    summary,
    ...(body ? { requestBody: describeBody(body) } : {}),
    responses: {
      [status]: {
        description: "All indicators as they are now",
        content: { "application/json": { schema: resolver(IndicatorList) } },
      },
      ...describeProblems("sign-in-required", "not-permitted", ...codes),
    },
  });
}

const describeNew = describe("Follows a figure of a form; with targets where they are sent", {
  status: 201,
  body: NewIndicator,
  codes: ["form-unknown", "not-found", "input-invalid", "taken"],
});
const describeChange = describe("Changes what an indicator counts", {
  body: IndicatorChange,
  codes: ["not-found", "input-invalid", "changed-meanwhile"],
});
const describeRemoval = describe("Follows a figure no longer; its targets go with it", {
  codes: ["not-found"],
});
const describeTarget = describe("Sets what an indicator should reach in a unit and year", {
  body: TargetChange,
  codes: ["not-found", "input-invalid"],
});
