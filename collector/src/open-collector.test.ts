import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { lockDataFolder, openDataFolder, StartRefused } from "./db/data-folder.ts";
import { openCollector } from "./open-collector.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "respons-open-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("opening the collector", () => {
  it("lets go of the data folder when the database cannot be opened", async () => {
    const databaseFile = join(folder, "respons.db");
    const config = readConfig({ RESPONS_DATABASE_URL: `file:${databaseFile}` });
    // From the source there is no built thread to open the database in.
    await expect(openCollector(config, () => undefined)).rejects.toThrow(StartRefused);
    const lock = await lockDataFolder(openDataFolder(databaseFile));
    await lock.release();
  });
});
