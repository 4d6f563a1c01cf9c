import { points } from "../points/table.ts";
import type { Row } from "./row.ts";
import type { World } from "./world.ts";

/** A point of the clinic's form and unit. */
async function makePoint(world: World, endedAt: Date | null = null) {
  const slug = `poster-${world.next()}`;
  const name = `Affisch ${slug}`;
  await world.db.write
    .insert(points)
    .values({ formId: 2, slug, unitId: 2, kind: "qr", name, createdAt: world.clock.now, endedAt });
  world.deps.points.refresh();
  return { slug, name, path: `/api/forms/clinic-form/points/${slug}` };
}

export const pointRows: readonly Row[] = [
  {
    // Whoever sees the form sees that; the points are those of their own units.
    route: "GET /api/forms/:form/points",
    needs: "read-figures",
    reachedFrom: ["above", "own", "below"],
    call: async (world) => ({
      path: "/api/forms/clinic-form/points",
      shows: (await makePoint(world)).slug,
    }),
  },
  {
    route: "POST /api/forms/:form/points",
    needs: "edit-forms",
    call: () => ({
      path: "/api/forms/clinic-form/points",
      body: { name: "Affisch", unit: "clinic", kind: "qr" },
    }),
  },
  {
    route: "PATCH /api/forms/:form/points/:point",
    needs: "edit-forms",
    call: async (world) => {
      const { path, name } = await makePoint(world);
      return { path, body: { name: "Nytt namn", previousName: name } };
    },
  },
  {
    route: "DELETE /api/forms/:form/points/:point",
    needs: "edit-forms",
    call: async (world) => ({ path: (await makePoint(world)).path }),
  },
  {
    route: "POST /api/forms/:form/points/:point/restore",
    needs: "edit-forms",
    call: async (world) => ({
      path: `${(await makePoint(world, world.clock.now)).path}/restore`,
    }),
  },
  ...["snippet", "qr.svg", "poster.pdf"].map((file): Row => ({
    route: `GET /api/forms/:form/points/:point/${file}`,
    needs: "edit-forms",
    call: async (world) => ({ path: `${(await makePoint(world)).path}/${file}` }),
  })),
  {
    route: "POST /api/forms/:form/entries",
    needs: "enter-responses",
    call: (world) => ({
      path: "/api/forms/clinic-form/entries",
      body: {
        id: `0193a0c4-7b1e-7c3a-9d56-${String(world.next()).padStart(12, "0")}`,
        formVersion: 1,
        language: "sv",
        unit: "clinic",
        medium: "phone",
        givenAt: "2026-11-20",
        answers: { rating: 4 },
        again: true,
      },
    }),
  },
  {
    // Nobody undoes what they did not enter themselves.
    route: "DELETE /api/forms/:form/entries/:responseId",
    needs: "enter-responses",
    reachedFrom: [],
    call: async (world) => ({
      path: `/api/forms/clinic-form/entries/${await world.makeResponse()}`,
    }),
  },
];
