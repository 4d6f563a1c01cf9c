import { places, type Row } from "./row.ts";

export const responseRows: readonly Row[] = [
  {
    route: "GET /api/forms",
    needs: "read-figures",
    reachedFrom: places,
    call: () => ({ path: "/api/forms" }),
  },
  {
    // A unit answers for the forms of those above it too.
    route: "GET /api/forms/:form/overview",
    needs: "read-figures",
    reachedFrom: ["above", "own", "below"],
    call: () => ({ path: "/api/forms/clinic-form/overview" }),
  },
  {
    route: "GET /api/forms/:form/:file{responses\\.(?:csv|jsonl|xlsx|parquet)}",
    needs: "export-responses",
    reachedFrom: ["above", "own", "below"],
    call: () => ({ path: "/api/forms/clinic-form/responses.csv" }),
  },
  {
    route: "GET /api/forms/:form/:file{codebook\\.(?:csv|json|xlsx)}",
    needs: "export-responses",
    reachedFrom: ["above", "own", "below"],
    call: () => ({ path: "/api/forms/clinic-form/codebook.json" }),
  },
  {
    // Everybody's own alone: whoever asks for somebody else's finds nothing.
    route: "GET /api/exports/:export",
    needs: "export-responses",
    reachedFrom: [],
    call: () => ({ path: "/api/exports/somebody-elses" }),
  },
  {
    route: "DELETE /api/exports/:export",
    needs: "export-responses",
    reachedFrom: [],
    call: () => ({ path: "/api/exports/somebody-elses" }),
  },
  {
    route: "GET /api/responses",
    needs: "read-responses",
    reachedFrom: places,
    call: async (world) => ({ path: "/api/responses", shows: await world.makeResponse() }),
  },
  {
    route: "GET /api/responses/:responseId",
    needs: "read-responses",
    call: async (world) => ({ path: `/api/responses/${await world.makeResponse()}` }),
  },
  {
    route: "POST /api/responses/:responseId/contact",
    needs: "read-contacts",
    call: async (world) => ({
      path: `/api/responses/${await world.makeResponse({ email: "client@example.fi" })}/contact`,
      body: { reason: "answer" },
    }),
  },
];
