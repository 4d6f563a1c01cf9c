import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createRateLimits } from "../http/rate-limits.ts";
import { openTestCollector, PUBLIC_URL, validResponse } from "../test-collector.ts";
import { holds } from "./table.ts";

type Body = Record<string, unknown> | URLSearchParams;

/** A collector whose limits go by a clock of the test's, and requests from any address. */
async function open(environment: Record<string, string> = {}) {
  const collector = await openTestCollector({ environment });
  const time = { ms: 0 };
  Object.assign(
    collector.deps.limits,
    createRateLimits({ isOn: true }, () => time.ms),
  );
  const send = (path: string, body: Body, address = "192.0.2.1", more = {}) => {
    const isForm = body instanceof URLSearchParams;
    const text = isForm ? body.toString() : JSON.stringify(body);
    const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
    const incoming = Object.assign(Readable.from([Buffer.from(text)]), {
      socket: { remoteAddress: address },
    });
    const headers = { "Content-Type": type, ...more };
    return collector.app.request(path, { method: "POST", headers, body: text }, { incoming });
  };
  const sendResponse = (address?: string, response = validResponse()) =>
    send("/v1/forms/visit/responses", response, address);
  return { ...collector, time, send, sendResponse };
}

describe("many responses", () => {
  it("of 200 people behind one address pass in a minute, and in the next ones", async () => {
    const { sendResponse, time, db } = await open();
    for (let minute = 0; minute < 3; minute += 1) {
      time.ms = minute * 60_000;
      const answers = await Promise.all(Array.from({ length: 200 }, () => sendResponse()));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    }
    expect(await db.read.select().from(holds)).toEqual([]);
  });

  it("of one address are told to wait; repeats and others are served", async () => {
    const { sendResponse, time } = await open();
    const stored = validResponse();
    await sendResponse("192.0.2.1", stored);
    const same = Array.from({ length: 320 }, () => sendResponse("192.0.2.1"));
    const answers = await Promise.all(same);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(21);
    expect(refused[0]?.headers.get("retry-after")).toBe("1");
    expect(refused[0]?.headers.get("access-control-allow-origin")).toBe("*");
    expect(await refused[0]?.json()).toMatchObject({ code: "too-many-requests", status: 429 });
    expect((await sendResponse("192.0.2.1", stored)).status).toBe(200);
    expect((await sendResponse("192.0.2.2")).status).toBe(201);
    time.ms = 1_000;
    expect((await sendResponse("192.0.2.1")).status).toBe(201);
  });

  it("that are far more than people send wait for a person, and are never refused for it", async () => {
    const { sendResponse, deps, db } = await open();
    for (let i = 0; i < 1_001; i += 1) deps.limits.takeResponse(undefined, "visit");
    expect((await sendResponse()).status).toBe(201);
    expect(await db.read.select().from(holds)).toMatchObject([
      { signals: ["no-proof-under-attack"] },
    ]);
  });

  it("bring the hosted page back with everything that was typed", async () => {
    const { send, deps } = await open();
    for (let i = 0; i < 2_000; i += 1) deps.limits.takeResponse(undefined, "visit");
    const fields = new URLSearchParams({
      id: validResponse().id,
      formVersion: "1",
      language: "sv",
      channel: "link",
      "answers.rating": "2",
      "answers.comment": "Jag väntade länge.",
    });
    const answer = await send("/f/visit", fields);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "1"]);
    const page = await answer.text();
    expect(page).toContain("Jag väntade länge.");
    expect(page).toContain("Det är många som skickar just nu");
  });
});

it("counts no flood of displays, and says nothing of it", async () => {
  const { send, db } = await open();
  const display = { formVersion: 1, language: "sv", channel: "embed", step: "shown" };
  const answers = await Promise.all(
    Array.from({ length: 1_550 }, () => send("/v1/forms/visit/displays", display)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  expect(await db.read.values("SELECT sum(n) FROM display_counts")).toEqual([[1_500]]);
});

it("lets a right receipt through beside a thousand wrong ones, and keeps what was typed", async () => {
  const { send, sendResponse, time } = await open();
  const { receipt } = (await (await sendResponse()).json()) as { receipt: string };
  const tryCode = (code: string, address?: string) =>
    send("/r?lang=sv", new URLSearchParams({ receipt: code }), address);
  const looked: number[] = [];
  for (let i = 0; i < 1_000; i += 1) {
    const { status } = await tryCode(String(i).padStart(24, "0"));
    if (status === 200) looked.push(i);
  }
  expect(looked).toHaveLength(30);
  const refused = await tryCode(receipt);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "2"]);
  expect(await refused.text()).toContain(receipt);
  expect(await (await tryCode(receipt, "192.0.2.2")).text()).toContain("22 november 2026");
  time.ms = 2_000;
  expect(await (await tryCode(receipt)).text()).toContain("22 november 2026");
  // A right one costs nothing.
  expect(await (await tryCode(receipt)).text()).toContain("22 november 2026");
});

it("limits no sign-in of one address by what another one tries", async () => {
  const { send } = await open();
  const ask = (address: string) =>
    send(`${PUBLIC_URL}/api/auth/passkey/options`, {}, address, {
      Origin: PUBLIC_URL,
      Host: new URL(PUBLIC_URL).host,
    });
  const answers = await Promise.all(Array.from({ length: 320 }, () => ask("192.0.2.1")));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  expect((await ask("192.0.2.2")).status).toBe(200);
});

it("keeps no address in log, database or metrics", async () => {
  const { sendResponse, send, lines, db, app } = await open({
    RESPONS_TRUSTED_PROXIES: "10.0.0.0/8",
  });
  const forwarded = { "X-Forwarded-For": "203.0.113.77" };
  await sendResponse("198.51.100.88");
  await send("/v1/forms/visit/responses", validResponse(), "10.0.0.1", forwarded);
  await send("/r", new URLSearchParams({ receipt: "x" }), "198.51.100.88", forwarded);
  const tables = await db.read.values<[string]>(
    "SELECT name FROM sqlite_master WHERE type = 'table'",
  );
  const rows = await Promise.all(tables.map(([name]) => db.read.values(`SELECT * FROM "${name}"`)));
  const metrics = await (await app.request("/metrics")).text();
  const all = JSON.stringify(rows) + lines.join("") + metrics;
  expect(all).toContain("/v1/forms/:form/responses");
  for (const address of ["203.0.113.77", "198.51.100.88", "10.0.0.1"]) {
    expect(all).not.toContain(address);
  }
});
