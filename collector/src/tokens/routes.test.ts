import { describe, expect, it } from "vitest";
import type { ApiToken, MadeApiToken, RoleGrant } from "@respons/wire";
import { openTestCollector, PUBLIC_URL, validResponse } from "../test-collector.ts";
import { createSecret } from "./secret.ts";

const wanted = {
  name: "Datalager",
  permissions: ["read-figures", "export-responses"],
  unit: "coast",
  expiresOn: "2027-01-31",
};

async function open(grants?: readonly RoleGrant[]) {
  const collector = await openTestCollector();
  const staff = await collector.signIn(grants);
  const ask = (
    path: string,
    secret: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) =>
    collector.app.request(`${PUBLIC_URL}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${secret}`, ...init.headers },
    });
  const make = async (change: object = {}) =>
    staff.post("/api/tokens", { ...wanted, ...change }, staff.cookie);
  const made = async (change: object = {}) => (await (await make(change)).json()) as MadeApiToken;
  const listed = async () =>
    ((await (await staff.get("/api/tokens")).json()) as { tokens: ApiToken[] }).tokens;
  return { ...collector, staff, ask, make, made, listed };
}

describe("a token", () => {
  it("is shown once, and kept as a hash", async () => {
    const { made, listed, db, lines } = await open();
    const { secret, token } = await made();
    expect(secret).toMatch(/^rsp_[0-9A-Za-z]{43}$/);
    expect(token).toMatchObject({ name: "Datalager", createdBy: "Anna", lastUsedDay: null });
    expect(await listed()).toEqual([token]);
    const kept = JSON.stringify([
      await db.read.values("SELECT * FROM api_tokens"),
      await db.read.values("SELECT * FROM audit_log"),
      lines,
    ]);
    expect(kept).toContain("token.created");
    expect(kept).not.toContain(secret.slice(8));
  });

  it("asks the routes that its permissions open, and leaves the day", async () => {
    const { made, ask, post, listed } = await open();
    const { secret } = await made();
    await post(validResponse());
    const answer = await ask("/api/forms/visit/responses.jsonl", secret);
    expect([answer.status, (await answer.text()).trim().split("\n").length]).toEqual([200, 1]);
    expect((await ask("/api/forms", secret)).status).toBe(200);
    expect((await ask("/api/responses", secret)).status).toBe(403);
    for (const path of ["/api/session", "/api/people", "/api/tokens"]) {
      expect((await ask(path, secret)).status).toBe(403);
    }
    expect((await listed())[0]?.lastUsedDay).toBe("2026-11-22");
  });

  it("stays inside its unit", async () => {
    const { made, ask, post } = await open();
    await post(validResponse());
    await post(validResponse({ unit: "clinic" }));
    const { secret } = await made({ unit: "clinic" });
    const lines = await (await ask("/api/forms/visit/responses.jsonl", secret)).text();
    expect(lines.trim().split("\n")).toHaveLength(1);
    expect(lines).toContain('"unit":"clinic"');
  });

  it("writes without a cookie and from anywhere, in its own name", async () => {
    const { made, ask, db } = await open();
    const { secret } = await made({ permissions: ["manage-units"] });
    const answer = await ask("/api/units", secret, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: "https://elsewhere.example" },
      body: JSON.stringify({ slug: "ward", parent: "clinic", kind: "office", name: { sv: "A" } }),
    });
    expect(answer.status).toBe(201);
    const rows = await db.read.values(
      "SELECT actor_kind, actor_name FROM audit_log WHERE action = 'unit.created'",
    );
    expect(rows).toEqual([["token", "Datalager"]]);
  });

  it("works no more once it is revoked or its last day is over; why is not said", async () => {
    const { made, ask, staff, app, clock } = await open();
    const revoked = await made();
    const other = await made({ expiresOn: "2026-11-22" });
    expect((await ask("/api/forms", revoked.secret)).status).toBe(200);
    await app.request(`${PUBLIC_URL}/api/tokens/${revoked.token.id}`, {
      method: "DELETE",
      headers: { Cookie: staff.cookie },
    });
    expect((await ask("/api/forms", other.secret)).status).toBe(200);
    clock.now = new Date("2026-11-22T22:00:00Z");
    const refusals = [
      await ask("/api/forms", revoked.secret),
      await ask("/api/forms", other.secret),
      await ask("/api/forms", createSecret()),
      await ask("/api/forms", "rsp_short"),
      // A cookie beside it changes nothing.
      await ask("/api/forms", createSecret(), { headers: { Cookie: staff.cookie } }),
    ];
    const told = await Promise.all(
      refusals.map(async (answer) => [
        answer.status,
        answer.headers.get("www-authenticate"),
        await answer.text(),
      ]),
    );
    expect(told[0]?.slice(0, 2)).toEqual([401, "Bearer"]);
    for (const one of told) expect(one).toEqual(told[0]);
  });
});

describe("making a token", () => {
  it.each([
    ["no permission", { permissions: [] }],
    ["a permission about people", { permissions: ["manage-people"] }],
    ["a permission about tokens", { permissions: ["manage-tokens"] }],
    ["no name", { name: " " }],
    ["a day past", { expiresOn: "2026-11-21" }],
    ["more than a year", { expiresOn: "2027-11-25" }],
  ])("is refused with %s", async (_what, change) => {
    expect((await (await open()).make(change)).status).toBe(422);
  });

  it("gives no more than the maker holds on that unit", async () => {
    const { make } = await open([
      { role: "administrator", unit: "coast" },
      { role: "analyst", unit: "clinic" },
    ]);
    expect((await make()).status).toBe(422);
    expect((await make({ unit: "clinic" })).status).toBe(201);
    expect((await make({ permissions: ["read-figures"] })).status).toBe(201);
    expect((await make({ unit: "nowhere" })).status).toBe(404);
  });

  it("waits for who has not shown lately that it is them", async () => {
    const { make, clock } = await open();
    clock.now = new Date(clock.now.getTime() + 11 * 60_000);
    expect(await (await make()).json()).toMatchObject({ code: "verification-required" });
  });
});
