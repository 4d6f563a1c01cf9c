import { replyTemplates } from "../replies/table.ts";
import { places, type Row } from "./row.ts";
import type { World } from "./world.ts";

const words = { kind: "reply", texts: { sv: "Tack!" } } as const;

async function makeTemplate(world: World): Promise<string> {
  const [row] = await world.db.write
    .insert(replyTemplates)
    .values({ unitId: 2, name: "Mall", ...words })
    .returning();
  return `/api/reply-templates/${row?.id}`;
}

export const replyRows: readonly Row[] = [
  {
    // Who handles cases below is offered them too.
    route: "GET /api/reply-templates",
    needs: "handle-cases",
    reachedFrom: places,
    call: () => ({ path: "/api/reply-templates" }),
  },
  {
    route: "POST /api/reply-templates",
    needs: "handle-cases",
    call: () => ({
      path: "/api/reply-templates",
      body: { unit: "clinic", name: "Tack", ...words },
    }),
  },
  {
    route: "PUT /api/reply-templates/:template{\\d+}",
    needs: "handle-cases",
    call: async (world) => ({
      path: await makeTemplate(world),
      body: { unit: "clinic", name: "Tack", ...words, revision: 1 },
    }),
  },
  {
    route: "DELETE /api/reply-templates/:template{\\d+}",
    needs: "handle-cases",
    call: async (world) => ({ path: await makeTemplate(world) }),
  },
  {
    route: "POST /api/cases/:responseId/replies",
    needs: "handle-cases",
    call: async (world) => ({
      path: `/api/cases/${await world.makeResponse({ email: "client@example.fi" })}/replies`,
      body: { kind: "reply", text: "Tack!", language: "sv", revision: 1 },
    }),
  },
];
