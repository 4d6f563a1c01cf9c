import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { ProblemDetails } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";

const countResponses = async (db: Awaited<ReturnType<typeof openTestCollector>>["db"]) => {
  const [row] = await db.write.values<[number]>(sql.raw("SELECT count(*) FROM responses"));
  return row?.[0];
};

describe("what the intake refuses", () => {
  const secret = "hemligt-som-inte-får-ekas";
  it.each([
    ["JSON that is none", 400, "not-json", `{"id": "${secret}`, {}],
    [
      "an unknown content type",
      415,
      "content-type-unsupported",
      validResponse(),
      { "Content-Type": "text/plain" },
    ],
    [
      "a compressed body",
      415,
      "content-type-unsupported",
      validResponse(),
      { "Content-Encoding": "gzip" },
    ],
    ["wrong types", 422, "response-invalid", { ...validResponse(), formVersion: secret }, {}],
    [
      "a missing required answer",
      422,
      "response-invalid",
      validResponse({ answers: { comment: secret } }),
      {},
    ],
    [
      "an option that does not exist",
      422,
      "response-invalid",
      validResponse({ answers: { rating: 5, reasons: [secret] } }),
      {},
    ],
    [
      "an unknown question",
      422,
      "response-invalid",
      validResponse({ answers: { rating: 5, [secret]: 5 } }),
      {},
    ],
    [
      "a score off the scale",
      422,
      "response-invalid",
      validResponse({ answers: { rating: 6 } }),
      {},
    ],
    [
      "text that is too long",
      422,
      "response-invalid",
      validResponse({ answers: { rating: 5, comment: secret.repeat(300) } }),
      {},
    ],
    ["a language the form lacks", 422, "response-invalid", validResponse({ language: "se" }), {}],
    [
      "a channel of the collector's own",
      422,
      "response-invalid",
      { ...validResponse(), channel: "staff" },
      {},
    ],
    ["a version never published", 422, "version-unknown", validResponse({ formVersion: 2 }), {}],
    [
      "a body over 64 KiB",
      413,
      "body-too-large",
      validResponse({ answers: { rating: 5, comment: secret.repeat(4_000) } }),
      {},
    ],
    ["null", 422, "response-invalid", "null", {}],
    ["deep nesting", 413, "body-too-large", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, {}],
    [
      "thousands of names",
      413,
      "body-too-large",
      {
        ...validResponse(),
        ...Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`k${i}`, 1])),
      },
      {},
    ],
  ])("%s: %i %s", async (_what, status, code, body, headers) => {
    const { post, db, lines } = await openTestCollector();
    const answer = await post(body, headers);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect((JSON.parse(text) as ProblemDetails).code).toBe(code);
    expect(text + lines.join("")).not.toContain(secret);
    expect(await countResponses(db)).toBe(0);
  });

  it("an unknown form: 404", async () => {
    const { app } = await openTestCollector();
    const answer = await app.request("/v1/forms/nope/responses", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(validResponse()),
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "form-unknown" });
  });

  it("a closed form: 410, and its definition says why", async () => {
    const { app, post } = await openTestCollector({ closed: true });
    expect((await post(validResponse())).status).toBe(410);
    expect((await post(validResponse({ answers: {} }))).status).toBe(410);
    const definition = await (await app.request("/v1/forms/visit")).json();
    expect(definition).toMatchObject({ closed: { message: { sv: "Stängt." } } });
  });

  it.each([
    ["https://other.example", 403],
    ["null", 403],
    ["https://service.example", 201],
    ["http://127.0.0.1:8787", 201],
    ["http://[::1]:8787", 201],
    [undefined, 201],
  ])("with a list of origins, %s gets %i", async (origin, status) => {
    const { post } = await openTestCollector({ allowedOrigins: ["https://service.example"] });
    const answer = await post(validResponse(), origin ? { Origin: origin } : {});
    expect(answer.status).toBe(status);
    if (status === 403) expect(await answer.json()).toMatchObject({ code: "origin-not-allowed" });
  });

  it("a body that is longer than it declares is still counted", async () => {
    const { app } = await openTestCollector();
    const chunk = new Uint8Array(16_384).fill(32);
    let left = 100;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = await app.request("/v1/forms/visit/responses", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(left).toBeGreaterThan(90);
  });
});

describe("text that is not well-formed", () => {
  it("never reaches the file: reading it back would end the process", async () => {
    const { post, db } = await openTestCollector();
    const lone = "\ud800";
    await post(
      validResponse({
        unit: lone,
        answers: { rating: 5, comment: `a${lone}b` },
        context: { [`visit${lone}\u0000`]: lone },
      }),
    );
    const rows = await db.write.values<[string, string]>(
      sql.raw("SELECT context, text FROM responses JOIN answers ON response = seq"),
    );
    expect(rows).toContainEqual([JSON.stringify({ "visit\ufffd": "\ufffd" }), "a\ufffdb"]);
  });
});

describe("an id that was used on another form", () => {
  it("is used: the response is never taken for stored", async () => {
    const { post, app, db } = await openTestCollector();
    for (const copy of [
      "INSERT INTO forms (id, slug, unit_id, published_version, allowed_origins, demonstration) SELECT 2, 'other', unit_id, 1, '[]', 0 FROM forms",
      "INSERT INTO form_versions (form_id, version, content, published_at) SELECT 2, 1, content, 0 FROM form_versions",
    ]) {
      await db.write.run(sql.raw(copy));
    }
    const response = validResponse();
    await post(response);
    const answer = await app.request("/v1/forms/other/responses", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(response),
    });
    expect(answer.status).toBe(409);
    expect(await countResponses(db)).toBe(1);
  });
});
