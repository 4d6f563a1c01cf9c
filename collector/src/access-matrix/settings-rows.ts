import type { Row } from "./row.ts";

const path = "/api/organisation/settings";

export const settingsRows: readonly Row[] = [
  {
    route: `GET ${path}`,
    needs: "manage-settings",
    reachedFrom: ["above"],
    call: () => ({ path }),
  },
  {
    route: `PUT ${path}`,
    needs: "manage-settings",
    reachedFrom: ["above"],
    call: async ({ deps }) => {
      const { settings } = await deps.organisation();
      return { path, body: { revision: 1, settings } };
    },
  },
];
