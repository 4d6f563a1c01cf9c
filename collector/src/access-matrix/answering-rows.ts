import { places, type Row } from "./row.ts";

export const answeringRows: readonly Row[] = [
  {
    route: "GET /api/answering",
    needs: "read-figures",
    reachedFrom: places,
    call: () => ({ path: "/api/answering" }),
  },
  {
    route: "GET /api/answering/misses",
    needs: "read-responses",
    reachedFrom: places,
    call: () => ({ path: "/api/answering/misses" }),
  },
];
