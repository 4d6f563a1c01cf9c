import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
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

function decode(encoding: string, body: Buffer): string {
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return (encoding === "gzip" ? gunzipSync(body) : body).toString();
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

  it("stay served as they were when a newer build has started", async () => {
    const { deps } = await openTestCollector();
    const databaseFile = join(folder, "data/respons.db");
    const start = () =>
      createBuiltFileRoutes({ ...deps, config: { ...deps.config, databaseFile } });
    const old = "export const words = 'första';\n".repeat(100);

    keepWidget(databaseFile, build("1", old));
    const before = await start().request("/w/1/widget.js");
    keepWidget(databaseFile, build("2", "second"));
    const restarted = start();
    for (const encoding of ["identity", "gzip", "br"]) {
      const headers = { "Accept-Encoding": encoding };
      const after = await restarted.request("/w/1/widget.js", { headers });
      expect(after.status).toBe(200);
      expect(decode(encoding, Buffer.from(await after.arrayBuffer()))).toBe(old);
      expect(after.headers.get("etag")).toBe(before.headers.get("etag"));
      expect(after.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(after.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect(await (await restarted.request("/w/2/widget.js")).text()).toBe("second");
    expect(await before.text()).toBe(old);
  });

  it("are left alone by the routes, which only read", async () => {
    const { deps } = await openTestCollector();
    const config = { ...deps.config, databaseFile: join(folder, "respons.db") };
    createBuiltFileRoutes({ ...deps, config });
    expect(readdirSync(folder)).toEqual([]);
  });
});
