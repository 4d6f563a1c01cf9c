import { defineConfig } from "vitest/config";

/** The package for npm, as packed, and the build; the widget's other tests run in a browser. */
export default defineConfig({
  test: { include: ["npm/**/*.test.ts", "*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
