import type { Row } from "./row.ts";

const path = "/api/backups";

export const backupRows: readonly Row[] = [
  {
    route: `GET ${path}`,
    needs: "manage-settings",
    reachedFrom: ["above"],
    call: () => ({ path }),
  },
  {
    route: `POST ${path}`,
    needs: "manage-settings",
    reachedFrom: ["above"],
    call: () => ({ path }),
  },
];
