import { defineConfig } from "vitest/config";

/** Unit tests; the widget's run in a browser, the end-to-end tests from `examples/`. */
export default defineConfig({
  test: {
    // Signing in costs a slow hash on purpose, and machines are busy: a hang, not a wait, is the fault.
    testTimeout: 30_000,
    include: ["{packages/*,collector,bench}/src/**/*.test.ts", "tools/**/*.test.ts"],
  },
});
