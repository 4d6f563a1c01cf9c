import { places, type Call, type Row } from "./row.ts";
import type { World } from "./world.ts";

/** A deed on a new case of the clinic's. */
function deed(name: string, body: object, prepare?: (world: World, id: string) => Promise<object>) {
  return {
    route: `POST /api/cases/:responseId/${name}`,
    needs: "handle-cases" as const,
    async call(world: World): Promise<Call> {
      const responseId = await world.makeResponse({ email: "client@example.fi" });
      const more = await prepare?.(world, responseId);
      return {
        path: `/api/cases/${responseId}/${name}`,
        body: { revision: 1, ...body, ...more },
      };
    },
  };
}

export const caseRows: readonly Row[] = [
  {
    route: "GET /api/cases",
    needs: "read-responses",
    reachedFrom: places,
    call: async (world) => ({
      path: "/api/cases?limit=200",
      shows: await world.makeResponse({ email: "client@example.fi" }),
    }),
  },
  {
    route: "GET /api/cases/:responseId",
    needs: "read-responses",
    call: async (world) => ({
      path: `/api/cases/${await world.makeResponse({ email: "client@example.fi" })}`,
    }),
  },
  deed("status", { status: "handled-without-answer" }),
  deed("handler", { handler: null }),
  deed("transfer", { unit: "harbour", reason: "De har rummet." }),
  deed("notes", { text: "Ring på måndag." }),
  deed("read", {}),
  deed("undo", {}, async ({ db, clock }, responseId) => {
    const before = {
      status: "new",
      handler_id: null,
      unit_id: 2,
      unread_since: null,
      reacted_at: null,
      answered_at: null,
      revision: 1,
    };
    await db.writeAll([
      {
        sql: `INSERT INTO case_events (response, kind, undo, created_at)
          SELECT seq, 'read', ?, ? FROM responses WHERE response_id = ?`,
        args: [JSON.stringify(before), clock.now.getTime(), responseId],
      },
    ]);
    const [last] = await db.read.values<[number]>("SELECT max(id) FROM case_events");
    return { event: last?.[0] };
  }),
];
