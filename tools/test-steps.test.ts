import { expect, test } from "vitest";
import { countWebTestRunner } from "./test-steps.mjs";

test("of the runner's summaries the last one counts", () => {
  const output =
    "Chrome: | | 0/2 test files | 3 passed, 0 failed\n\nChrome: |██| 2/2 test files | 12 passed, 1 failed\n";
  expect(countWebTestRunner(output)).toEqual({ passed: 12, failed: 1 });
});

test("a runner that printed no summary has no counts", () => {
  expect(countWebTestRunner("Error: no browser")).toBeUndefined();
});
