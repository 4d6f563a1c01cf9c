import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { findFirefox, findWebKit } from "./find-engines.mjs";

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "respons-find-"));
  for (const name of names) {
    writeFileSync(join(folder, name), "#!/bin/sh\n");
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test("a Firefox is found on the PATH, and FIREFOX_PATH goes before it", () => {
  const folder = folderWith("firefox");
  const own = join(folderWith("my-firefox"), "my-firefox");
  expect(findFirefox({ PATH: folder })).toBe(join(folder, "firefox"));
  expect(findFirefox({ PATH: folder, FIREFOX_PATH: own })).toBe(own);
  expect(findFirefox({ PATH: folder, FIREFOX_PATH: "/nowhere" })).toBeUndefined();
});

test("WebKit counts as found with its driver and a screen in memory only", () => {
  const browser = join(folderWith("MiniBrowser"), "MiniBrowser");
  const [driver, screen] = [folderWith("WebKitWebDriver"), folderWith("Xvfb")];
  const env = { WEBKIT_BROWSER_PATH: browser, PATH: [driver, screen].join(delimiter) };
  expect(findWebKit(env)).toBe(browser);
  expect(findWebKit({ ...env, PATH: driver })).toBeUndefined();
  expect(findWebKit({ ...env, PATH: screen })).toBeUndefined();
});
