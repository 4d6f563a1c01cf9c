import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { UnitSummary } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeProblems } from "../http/describe.ts";

const Destinations = v.object({ units: v.array(UnitSummary) });

/** Names of all units that stand, for those who pass cases on: a case may leave one's own units. */
export function createDestinationRoutes({ units }: Pick<Deps, "units">) {
  return new Hono<ScopedEnv>().get(
    "/case-units",
    may("handle-cases"),
    describeRoute({
      summary: "Units that a case can be passed on to",
      responses: {
        200: {
          description: "Every unit that has not ended",
          content: { "application/json": { schema: resolver(Destinations) } },
        },
        ...describeProblems("sign-in-required", "not-permitted"),
      },
    }),
    async (c) => {
      const all = await units.all();
      const slugOf = (id: number | null) => all.find((unit) => unit.id === id)?.slug ?? null;
      const standing = all.filter(({ endedAt }) => endedAt === null);
      const answer = standing.map(({ slug, name, kind, parentId }) => ({
        slug,
        name,
        kind,
        parent: slugOf(parentId),
      }));
      return c.json({ units: answer } satisfies v.InferOutput<typeof Destinations>);
    },
  );
}
