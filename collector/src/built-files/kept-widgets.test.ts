import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { keepWidget } from "./kept-widgets.ts";
import { createBuiltFileRoutes } from "./routes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "respons-widget-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(version: string, text: string): string {
  const built = join(folder, "built");
  mkdirSync(join(built, "w", version), { recursive: true });
  writeFileSync(join(built, "w", version, "widget.js"), text);
  writeFileSync(join(built, "manifest.json"), JSON.stringify({ version }));
  return built;
}

describe("the kept widgets", () => {
  it("are every version once served, each as it first was", () => {
    const database = join(folder, "data/respons.db");
    keepWidget(database, build("1", "first"));
    keepWidget(database, build("2", "second"));
    keepWidget(database, build("1", "changed"));
    const kept = join(folder, "data/widget");
    expect(readdirSync(kept).sort()).toEqual(["1", "2"]);
    expect(readFileSync(join(kept, "1/widget.js"), "utf8")).toBe("first");
  });

  it("are served with their looks, as style sheets that any page may load for ever", async () => {
    const database = join(folder, "data/respons.db");
    const built = build("1", "widget");
    mkdirSync(join(built, "w/1/themes"));
    writeFileSync(join(built, "w/1/themes/plain.css"), "respons-feedback {}");
    keepWidget(database, built);
    const { deps } = await openTestCollector();
    const config = { ...deps.config, databaseFile: database };
    const served = await createBuiltFileRoutes({ ...deps, config }).request(
      "/w/1/themes/plain.css",
    );
    expect(await served.text()).toBe("respons-feedback {}");
    expect(Object.fromEntries(served.headers)).toMatchObject({
      "content-type": "text/css; charset=utf-8",
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });

  it("are left alone by the routes, which only read", async () => {
    const { deps } = await openTestCollector();
    const config = { ...deps.config, databaseFile: join(folder, "respons.db") };
    createBuiltFileRoutes({ ...deps, config });
    expect(readdirSync(folder)).toEqual([]);
  });
});
