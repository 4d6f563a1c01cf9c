import { expect, test } from "vitest";
import { breachesOf } from "./check-style.mjs";

test.each([
  ["collector/src/http/utils.ts", "", "says nothing"],
  ["widget/src/helpers/date.ts", "", "says nothing"],
  ["widget/src/FormSession.ts", "", "kebab-case"],
  ["packages/admin/src/page.ts", 'html`<p style="color: red"></p>`', "inline style in line 1"],
  [
    "packages/admin/src/page.ts",
    "const a = 1;\nfetch('https://cdn.test/x.js')",
    "cdn.test in line 2",
  ],
  ["collector/src/a.ts", "export const enum Kind {}", "an enum"],
  ["collector/src/a.test.ts", "it.only('x', () => {})", "skipped test"],
])("%s with %j is refused", (path, text, reason) => {
  expect(breachesOf(path, () => text).join()).toContain(reason);
});

test.each([
  ["collector/src/forms/store.ts", "const url = 'http://localhost:8787'; // https://spec.test"],
  ["widget/src/theme.styles.ts", "css`p { color: red }`"],
  ["README.md", "See https://anywhere.test"],
  ["collector/src/a.ts", "/**\n * Source: https://rfc.test/9562\n */"],
])("%s with %j is fine", (path, text) => {
  expect(breachesOf(path, () => text)).toEqual([]);
});
