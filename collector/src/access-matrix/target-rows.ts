import { indicators } from "../targets/table.ts";
import { places, type Row } from "./row.ts";
import type { World } from "./world.ts";

/** What the clinic follows of its form. */
async function makeIndicator(world: World): Promise<string> {
  const minimumN = 5 + world.next();
  const [row] = await world.db.write
    .insert(indicators)
    .values({ formId: 2, question: `rating-${minimumN}`, formula: "mean", minimumN })
    .returning({ id: indicators.id });
  return `/api/indicators/${row?.id ?? 0}`;
}

export const targetRows: readonly Row[] = [
  {
    route: "GET /api/scorecard",
    needs: "read-figures",
    reachedFrom: places,
    call: () => ({ path: "/api/scorecard" }),
  },
  {
    route: "GET /api/indicators",
    needs: "manage-targets",
    reachedFrom: places,
    call: () => ({ path: "/api/indicators" }),
  },
  {
    route: "POST /api/indicators",
    needs: "manage-targets",
    call: async (world) => {
      await world.db.write.delete(indicators);
      return {
        path: "/api/indicators",
        body: { form: "clinic-form", question: "rating", formula: "mean" },
      };
    },
  },
  {
    route: "PUT /api/indicators/:indicator",
    needs: "manage-targets",
    call: async (world) => ({
      path: await makeIndicator(world),
      body: { denominator: "answered", minimumN: 10, revision: 1 },
    }),
  },
  {
    route: "DELETE /api/indicators/:indicator",
    needs: "manage-targets",
    call: async (world) => ({ path: await makeIndicator(world) }),
  },
  {
    route: "PUT /api/indicators/:indicator/targets",
    needs: "manage-targets",
    call: async (world) => ({
      path: `${await makeIndicator(world)}/targets`,
      body: { unit: "clinic", year: 2026, value: 4 },
    }),
  },
];
