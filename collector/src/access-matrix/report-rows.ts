import { randomUUID } from "node:crypto";
import { reports } from "../reports/table.ts";
import { places, type Row } from "./row.ts";
import type { World } from "./world.ts";

/** A report of the clinic's. @returns its id */
async function makeReport({ db, clock }: World): Promise<string> {
  const reportId = randomUUID();
  await db.write.insert(reports).values({
    reportId,
    kind: "board",
    name: "Nämnden",
    unitId: 2,
    parameters: { asOf: "2026-11-01", years: [2026] },
    words: {},
    createdAt: clock.now,
    updatedAt: clock.now,
  });
  return reportId;
}

const ofReport = (method: string, needs: Row["needs"], body?: object): Row => ({
  route: `${method} /api/reports/:reportId`,
  needs,
  call: async (world) => ({
    path: `/api/reports/${await makeReport(world)}`,
    ...(body ? { body } : {}),
  }),
});

const change = { name: "Styrelsen", parameters: {}, words: {}, revision: 1 };

export const reportRows: readonly Row[] = [
  {
    route: "GET /api/reports",
    needs: "read-figures",
    reachedFrom: places,
    call: async (world) => ({ path: "/api/reports", shows: await makeReport(world) }),
  },
  {
    // The unit that it is about is named in the body.
    route: "POST /api/reports",
    needs: "write-reports",
    call: () => ({
      path: "/api/reports",
      body: { kind: "board", name: "Nämnden", unit: "clinic", parameters: {} },
    }),
  },
  ofReport("GET", "read-figures"),
  ofReport("PUT", "write-reports", change),
  ofReport("DELETE", "write-reports"),
  {
    route: "GET /api/reports/:reportId/:file{document\\.(?:html|pdf)}",
    needs: "read-figures",
    call: async (world) => ({ path: `/api/reports/${await makeReport(world)}/document.html` }),
  },
];
