import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  lockDataFolder,
  markInitialised,
  openDataFolder,
  readOrCreateSecret,
} from "./data-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "respons-folder-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("data folder", () => {
  it("is made on the first start", () => {
    const folder = openDataFolder(join(root, "new/respons.db"));
    expect(folder.isNew).toBe(true);
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
  });

  it("stops the start when a used folder has lost its database", () => {
    const file = join(root, "respons.db");
    const folder = openDataFolder(file);
    markInitialised(folder);
    expect(() => openDataFolder(file)).toThrow(/missing or empty/);
    writeFileSync(file, "something");
    expect(openDataFolder(file).isNew).toBe(false);
    truncateSync(file);
    expect(() => openDataFolder(file)).toThrow(/missing or empty/);
  });

  it.each(["file/respons.db", "file/deep/er/respons.db", "/proc/respons/data/respons.db"])(
    "says in one line that it cannot write %s",
    (path) => {
      writeFileSync(join(root, "file"), "");
      expect(() => openDataFolder(resolve(root, path))).toThrow(/cannot write/);
    },
  );

  it("lets one process in, and the next when that is gone", async () => {
    const folder = openDataFolder(join(root, "respons.db"));
    const lock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow(
      new RegExp(`another collector \\(process ${process.pid}\\)`),
    );
    await lock.release();
    await (await lockDataFolder(folder)).release();
  });

  it("makes a secret once, for its owner's eyes", () => {
    const folder = openDataFolder(join(root, "respons.db"));
    const secret = readOrCreateSecret(folder);
    expect(secret).toHaveLength(43);
    expect(readOrCreateSecret(folder)).toBe(secret);
    expect(statSync(join(root, "secret")).mode & 0o777).toBe(0o600);
  });
});
