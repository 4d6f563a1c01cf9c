import { describe, expect, it } from "vitest";
import { organisation } from "../organisation/table.ts";
import { openTestCollector } from "../test-collector.ts";

describe("the examples", () => {
  it("are there in a demonstration, with what a browser loads", async () => {
    const { app, db } = await openTestCollector();
    await db.write.update(organisation).set({ demonstration: true });
    const page = await app.request("/examples/booking/");
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
  });

  it("are nowhere else", async () => {
    const { app } = await openTestCollector();
    expect((await app.request("/examples/booking/")).status).toBe(404);
  });

  it.each([
    "package.json",
    "vitest.config.ts",
    "test/booking.test.ts",
    "node_modules/puppeteer-core/package.json",
    "..%2Fpackage.json",
    "booking%2F..%2F..%2Fpackage.json",
    "booking/.env",
  ])("show nothing of %s", async (path) => {
    const { app, db } = await openTestCollector();
    await db.write.update(organisation).set({ demonstration: true });
    expect((await app.request(`/examples/${path}`)).status).toBe(404);
  });
});

describe("built files", () => {
  it.each(["/w/..%2F..%2Fpackage.json", "/w/%2E%2E%2Fsecret", "/admin/..%2Fpackage.json"])(
    "are found by name only: %s is nothing",
    async (path) => {
      const { app } = await openTestCollector();
      expect((await app.request(path)).status).toBe(404);
    },
  );

  it("are served under the address that names their content", async () => {
    const { app } = await openTestCollector();
    const page = await (await app.request("/f/visit")).text();
    const url = /src="(\/assets\/hosted-form-[^"]+\.js)"/.exec(page)?.[1] ?? "";
    const asset = await app.request(url, { headers: { "Accept-Encoding": "br" } });
    expect(asset.status).toBe(200);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("br");
    expect((await app.request(url.replace("form-", "form-x"))).status).toBe(404);
  });
});
