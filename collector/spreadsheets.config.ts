import { defineConfig } from "vitest/config";

/** What LibreOffice makes of the exports: `npm run test:exports`. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["collector/src/exports/spreadsheets/*.office.ts"],
  },
});
