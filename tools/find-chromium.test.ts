import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.mjs";

function folderWith(name: string, mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), "respons-find-"));
  writeFileSync(join(folder, name), "#!/bin/sh\n");
  chmodSync(join(folder, name), mode);
  return folder;
}

test("CHROME_PATH goes before everything else", () => {
  const chosen = join(folderWith("my-browser"), "my-browser");
  expect(findChromium({ CHROME_PATH: chosen, PATH: folderWith("chromium") })).toBe(chosen);
});

test("a CHROME_PATH that leads nowhere finds nothing, rather than another browser", () => {
  const env = { CHROME_PATH: "/nowhere/chromium", PATH: folderWith("chromium") };
  expect(findChromium(env)).toBeUndefined();
});

test.runIf(process.platform === "linux")(
  "a browser on the PATH is found by its usual names",
  () => {
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      const folder = folderWith(name);
      expect(findChromium({ PATH: folder })).toBe(join(folder, name));
    }
  },
);

test.runIf(process.platform === "linux")("a file that cannot be run is no browser", () => {
  expect(findChromium({ PATH: folderWith("chromium", 0o644) })).toBeUndefined();
});
