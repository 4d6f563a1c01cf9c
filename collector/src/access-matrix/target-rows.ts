import { places, type Row } from "./row.ts";

export const targetRows: readonly Row[] = [
  {
    route: "GET /api/scorecard",
    needs: "read-figures",
    reachedFrom: places,
    call: () => ({ path: "/api/scorecard" }),
  },
];
