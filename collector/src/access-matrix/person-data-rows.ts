import { places, type Row } from "./row.ts";

const email = "traced@example.fi";
const reason = "asked in writing";

export const personDataRows: readonly Row[] = [
  {
    route: "POST /api/persons/search",
    needs: "trace-persons",
    reachedFrom: places,
    call: async (world) => ({
      path: "/api/persons/search",
      body: { email, reason },
      shows: await world.makeResponse({ email }),
    }),
  },
  {
    route: "POST /api/persons/export",
    needs: "trace-persons",
    reachedFrom: places,
    call: async (world) => ({
      path: "/api/persons/export",
      body: { email, reason },
      shows: await world.makeResponse({ email }),
    }),
  },
  {
    route: "POST /api/persons/erase",
    needs: "trace-persons",
    reachedFrom: places,
    call: () => ({
      path: "/api/persons/erase",
      body: { email: "no@example.fi", reason, count: 1 },
    }),
  },
  {
    route: "POST /api/responses/:responseId/erase",
    needs: "trace-persons",
    call: async (world) => ({
      path: `/api/responses/${await world.makeResponse()}/erase`,
      body: { reason },
    }),
  },
];
