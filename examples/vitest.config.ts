import { defineConfig } from "vitest/config";

/** End to end: the built collector and the built widget, in a real browser. */
export default defineConfig({
  test: {
    include: ["test/**/*.e2e.test.ts"],
    globalSetup: ["test/demonstration.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
