import type { Row } from "./row.ts";

export const outboxRows: readonly Row[] = [
  {
    route: "GET /api/outbox",
    needs: "manage-settings",
    reachedFrom: ["above"],
    call: () => ({ path: "/api/outbox" }),
  },
  {
    route: "POST /api/outbox/retry",
    needs: "manage-settings",
    reachedFrom: ["above"],
    call: () => ({ path: "/api/outbox/retry" }),
  },
];
