import { defineConfig } from "vitest/config";

/** Unit tests; the widget's run in a browser, the end-to-end tests from `examples/`. */
export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "collector/src/**/*.test.ts", "tools/**/*.test.ts"],
  },
});
