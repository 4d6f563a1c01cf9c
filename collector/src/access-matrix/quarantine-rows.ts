import { places, type Row } from "./row.ts";

export const quarantineRows: readonly Row[] = [
  {
    route: "GET /api/quarantine",
    needs: "sort-quarantine",
    reachedFrom: places,
    call: async (world) => ({ path: "/api/quarantine", shows: await world.makeHeldResponse() }),
  },
  {
    route: "GET /api/quarantine/count",
    needs: "sort-quarantine",
    reachedFrom: places,
    call: () => ({ path: "/api/quarantine/count" }),
  },
  {
    route: "POST /api/quarantine/decisions",
    needs: "sort-quarantine",
    reachedFrom: places,
    call: async (world) => {
      const responseId = await world.makeHeldResponse();
      return {
        path: "/api/quarantine/decisions",
        body: { responseIds: [responseId], decision: "spam" },
        shows: responseId,
      };
    },
  },
];
