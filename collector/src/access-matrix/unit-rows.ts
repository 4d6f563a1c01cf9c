import { unitClosures, units } from "../units/table.ts";
import { places, type Row } from "./row.ts";
import { unitOf, type World } from "./world.ts";

/** A unit of its own below the clinic. @returns its slug */
async function makeUnit({ db, deps, next }: World, endedAt: Date | null = null) {
  const slug = `room-${next()}`;
  const name = { sv: "Rummet" };
  const [row] = await db.write
    .insert(units)
    .values({ slug, name, kind: "office", parentId: unitOf.own.id, endedAt })
    .returning({ id: units.id });
  deps.units.refresh();
  return { slug, id: row?.id ?? 0 };
}

/** Elsewhere than `makeUnit` puts them, so that the tree stays small. */
const newUnit = (slug: string) => ({
  slug,
  parent: unitOf.own.slug,
  kind: "office",
  name: { sv: "Ny enhet" },
});

export const unitRows: readonly Row[] = [
  {
    route: "GET /api/units",
    needs: "manage-units",
    reachedFrom: places,
    call: () => ({ path: "/api/units", shows: '"slug":"clinic"' }),
  },
  {
    // The unit that it hangs below is named in the body.
    route: "POST /api/units",
    needs: "manage-units",
    call: ({ next }) => ({ path: "/api/units", body: newUnit(`new-${next()}`) }),
  },
  {
    route: "PATCH /api/units/:unit",
    needs: "manage-units",
    call: async (world) => ({
      path: `/api/units/${(await makeUnit(world)).slug}`,
      body: { revision: 1, name: { sv: "Ett annat namn" } },
    }),
  },
  {
    route: "DELETE /api/units/:unit",
    needs: "manage-units",
    call: async (world) => ({ path: `/api/units/${(await makeUnit(world)).slug}` }),
  },
  {
    route: "POST /api/units/:unit/restore",
    needs: "manage-units",
    call: async (world) => {
      const { slug } = await makeUnit(world, world.clock.now);
      return { path: `/api/units/${slug}/restore` };
    },
  },
  {
    route: "POST /api/units/:unit/closures",
    needs: "manage-units",
    call: () => ({
      path: "/api/units/clinic/closures",
      body: { from: "2026-12-24", to: "2026-12-26" },
    }),
  },
  {
    route: "DELETE /api/units/:unit/closures/:closure{\\d+}",
    needs: "manage-units",
    call: async ({ db }) => {
      const [row] = await db.write
        .insert(unitClosures)
        .values({ unitId: unitOf.own.id, fromDay: "2026-12-06", toDay: "2026-12-06" })
        .returning({ id: unitClosures.id });
      return { path: `/api/units/clinic/closures/${row?.id}` };
    },
  },
  {
    route: "GET /api/case-units",
    needs: "handle-cases",
    reachedFrom: places,
    call: () => ({ path: "/api/case-units" }),
  },
];
