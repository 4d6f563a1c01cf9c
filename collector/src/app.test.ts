import { describe, expect, it } from "vitest";
import { DatabaseBusy } from "./db/connection.ts";
import { openTestCollector, validResponse } from "./test-collector.ts";

describe("the public API", () => {
  it("serves a definition once and 304 after", async () => {
    const { app } = await openTestCollector();
    const first = await app.request("/v1/forms/visit");
    const etag = first.headers.get("etag") ?? "";
    expect(first.status).toBe(200);
    const second = await app.request("/v1/forms/visit", { headers: { "If-None-Match": etag } });
    expect([second.status, await second.text()]).toEqual([304, ""]);
  });

  it("answers every origin, without credentials, errors too", async () => {
    const { app } = await openTestCollector();
    for (const path of ["/v1/forms/visit", "/v1/forms/nope", "/v1/nothing"]) {
      const answer = await app.request(path, { headers: { Origin: "https://any.example" } });
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.has("access-control-allow-credentials")).toBe(false);
    }
  });

  it("counts displays without identifiers, in one row a day", async () => {
    const { app, db } = await openTestCollector();
    const display = { formVersion: 1, language: "sv", channel: "embed", step: "shown" };
    const post = (body: object) =>
      app.request("/v1/forms/visit/displays", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(display)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
    expect((await post({ ...display, step: "danced" })).status).toBe(422);
    expect((await post({ ...display, formVersion: 9 })).status).toBe(422);
    const { displayCounts } = await import("./displays/table.ts");
    expect(await db.write.select().from(displayCounts)).toEqual([
      expect.objectContaining({ formId: 1, day: "2026-11-22", step: "shown", n: 5 }),
    ]);
  });

  it("describes itself as OpenAPI 3.1 with every public route", async () => {
    const { app } = await openTestCollector();
    const document = (await (await app.request("/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, object>;
    };
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        "/v1/forms/{form}",
        "/v1/forms/{form}/responses",
        "/v1/forms/{form}/displays",
        "/api/responses",
        "/api/forms/{form}/overview",
      ]),
    );
    const page = await app.request("/docs");
    expect(await page.text()).toContain("POST /v1/forms/{form}/responses");
  });
});

describe("operations", () => {
  it("tells that it lives, is ready, and counts requests", async () => {
    const { app, post } = await openTestCollector();
    await post(validResponse());
    expect((await app.request("/livez")).status).toBe(200);
    const local = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
    const metrics = await (await app.request("/metrics", {}, local)).text();
    expect(metrics).toContain(
      'respons_http_requests_total{method="POST",route="/v1/forms/:form/responses",status="201"} 1',
    );
  });

  it("logs the route pattern and nothing of the client", async () => {
    const { app, post, lines } = await openTestCollector();
    await post(validResponse({ answers: { rating: 5, comment: "marker-7f3a" } }), {
      "User-Agent": "marker-7f3a",
    });
    await app.request("/f/marker-7f3a?lang=marker-7f3a");
    await app.request("/marker-7f3a");
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.join("")).not.toContain("marker-7f3a");
    expect(lines[0]).toContain('"route":"/v1/forms/:form/responses"');
  });

  it("answers a fault of its own without its message", async () => {
    const { app, lines } = await openTestCollector();
    app.get("/boom", () => {
      throw new Error("secret detail");
    });
    const answer = await app.request("/boom");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain("secret detail");
    expect(lines.join("")).toContain("secret detail");
  });

  it("logs no values of a query that failed, and says busy where it was", async () => {
    const { app, lines } = await openTestCollector();
    const failed = (cause: Error) => {
      throw new Error("Failed query: select ?\nparams: marker-7f3a\n   at marker-7f3a", { cause });
    };
    app.get("/failed", () => failed(new Error("the file is gone")));
    app.get("/busy", () => failed(new DatabaseBusy("locked")));
    const busy = await app.request("/busy");
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await app.request("/failed")).status).toBe(500);
    expect(lines.join("")).toContain("the file is gone");
    expect(lines.join("")).toMatch(/app\.test\.ts/);
    expect(lines.join("")).not.toContain("marker-7f3a");
  });

  it("takes a client that goes away for no fault of its own", async () => {
    const { app, lines } = await openTestCollector();
    const body = new ReadableStream({
      pull: (controller) => controller.error(new Error("aborted")),
    });
    const answer = await app.request("/v1/forms/visit/responses", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(400);
    expect(lines.join("")).not.toContain('"level":"error"');
  });

  it.each([
    "/.git/config",
    "/w/../secret",
    "/admin/nope.js",
    "/api/x.css",
    "/examples/../package.json",
    "/examples/booking/index.html",
  ])("shows nothing at %s", async (path) => {
    const { app } = await openTestCollector();
    expect([401, 404]).toContain((await app.request(path)).status);
  });

  it.each([
    ["PUT", "/v1/forms/visit/responses", "POST"],
    ["HEAD", "/v1/forms/visit/responses", "POST"],
    ["DELETE", "/v1/forms/visit", "GET, HEAD"],
    ["PATCH", "/f/visit", "GET, HEAD, POST"],
    ["POST", "/livez", "GET, HEAD"],
    ["OPTIONS", "/r", "GET, HEAD, POST"],
    ["PROPFIND", "/admin/", "GET, HEAD"],
  ])("says how to ask when asked with %s %s", async (method, path, allowed) => {
    const { app } = await openTestCollector();
    const answer = await app.request(path, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, allowed]);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    if (method !== "HEAD")
      expect(await answer.json()).toMatchObject({ code: "method-not-allowed" });
  });

  it("puts its policy on every page, errors too", async () => {
    const { app } = await openTestCollector();
    for (const path of ["/f/visit", "/f/nope", "/r", "/docs", "/nothing"]) {
      const answer = await app.request(path);
      expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});
