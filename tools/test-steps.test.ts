import { expect, test } from "vitest";
import { countLastSummary, pickSteps } from "./test-steps.mjs";

test("of the runner's summaries the last one counts", () => {
  const output =
    "Chrome: | | 0/2 test files | 3 passed, 0 failed\n\nChrome: |██| 2/2 test files | 12 passed, 1 failed\n";
  expect(countLastSummary(output)).toEqual({ passed: 12, failed: 1 });
});

test("a runner that printed no summary has no counts", () => {
  expect(countLastSummary("Error: no browser")).toBeUndefined();
});

test("extra steps run only when they are asked for", () => {
  const titles = (...args: string[]) => pickSteps(args).map(({ title }) => title);
  expect(titles()).toContain("Unit tests");
  expect(titles()).not.toContain("Pages in Firefox");
  expect(titles("firefox", "WebKit")).toEqual(["Pages in Firefox", "Pages in WebKit"]);
  expect(titles("--all")).toEqual(expect.arrayContaining([...titles(), "Pages in Firefox"]));
});
