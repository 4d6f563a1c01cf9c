import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { Overview, ResponseDetail, ResponsePage } from "@respons/wire";
import { openTestCollector, PUBLIC_URL, validResponse } from "./test-collector.ts";

async function openWithResponses(n: number) {
  const environment = { RESPONS_RATE_LIMITS: "off" };
  const collector = await openTestCollector({ environment });
  for (let i = 0; i < n; i += 1) {
    collector.clock.now = new Date(Date.UTC(2026, 0, 1 + i, 12));
    await collector.post(
      validResponse({
        language: i % 2 === 0 ? "sv" : "fi",
        unit: i % 3 === 0 ? "clinic" : "coast",
        answers: { rating: 1 + (i % 5), comment: `Text ${i}` },
      }),
    );
  }
  const staff = await collector.signIn();
  return { ...collector, staff };
}

describe("signing in", () => {
  it.each(["/api/session", "/api/forms", "/api/responses", "/api/forms/visit/responses.csv"])(
    "is needed for %s",
    async (path) => {
      const { app } = await openTestCollector();
      const answer = await app.request(path);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: "sign-in-required" });
    },
  );

  it("with a one-time password opens nothing but the choice of another", async () => {
    const { app, deps } = await openTestCollector();
    const { createUser } = await import("./sign-in/users.ts");
    const password = await createUser(deps, deps.auth, { email: "a@example.fi", name: "A" });
    const answer = await app.request(`${PUBLIC_URL}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: PUBLIC_URL, Host: "localhost:8787" },
      body: JSON.stringify({ email: "a@example.fi", password }),
    });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const headers = { Cookie: cookie.split(";")[0] ?? "" };
    expect(await (await app.request("/api/session", { headers })).json()).toMatchObject({
      passwordChangeRequired: true,
    });
    expect((await app.request("/api/forms", { headers })).status).toBe(403);
  });

  it("refuses a wrong password, a stranger and a new account", async () => {
    const { staff, lines } = await openWithResponses(0);
    const wrong = await staff.post("/api/auth/sign-in/email", {
      email: staff.email,
      password: "fel lösenord",
    });
    const stranger = await staff.post("/api/auth/sign-in/email", {
      email: "x@example.fi",
      password: "fel lösenord",
    });
    expect([wrong.status, stranger.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await stranger.text());
    expect(lines.join("")).toContain("sign-in: ");
    expect(lines.join("")).not.toMatch(/example\.fi|fel lösenord/);
    const signUp = await staff.post("/api/auth/sign-up/email", {
      email: "x@example.fi",
      password: "ett långt lösenord",
      name: "X",
    });
    expect(signUp.ok).toBe(false);
  });

  it("keeps neither address nor device", async () => {
    const { staff, db } = await openWithResponses(0);
    const { session } = await import("./sign-in/table.ts");
    const rows = await db.write.select().from(session);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.ipAddress || "", row.userAgent || ""]).toEqual(["", ""]);
    expect((await staff.get("/api/forms", staff.firstCookie)).status).toBe(401);
  });

  it.each([
    ["another site", { Origin: "https://evil.example" }],
    ["a sandboxed frame", { Origin: "null" }],
    ["a cross-site form", { "Sec-Fetch-Site": "cross-site" }],
  ])("is refused from %s", async (_who, headers) => {
    const { app } = await openTestCollector();
    const answer = await app.request(`${PUBLIC_URL}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Host: "localhost:8787", ...headers },
      body: "{}",
    });
    expect(answer.status).toBe(403);
  });
});

describe("the list of responses", () => {
  it("comes newest first, page by page, each once", async () => {
    const { staff } = await openWithResponses(7);
    const seen: string[] = [];
    let cursor = "";
    for (let page = 0; page < 4; page += 1) {
      const answer = await staff.get(
        `/api/responses?form=visit&limit=3${cursor && `&cursor=${cursor}`}`,
      );
      const body = (await answer.json()) as ResponsePage;
      expect(body.total).toBe(7);
      seen.push(...body.responses.map(({ receivedAt }) => receivedAt));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    expect(seen).toHaveLength(7);
    expect(seen).toEqual([...seen].sort().toReversed());
  });

  it.each([
    ["language=sv", 4],
    ["unit=clinic", 3],
    ["unit=coast", 7],
    ["from=2026-01-02&to=2026-01-03", 2],
    ["channel=qr", 0],
    ["language=fi&unit=clinic", 1],
  ])("can be cut to %s", async (filter, n) => {
    const { staff } = await openWithResponses(7);
    const body = (await (await staff.get(`/api/responses?${filter}`)).json()) as ResponsePage;
    expect([body.responses.length, body.total]).toEqual([n, n]);
  });

  it.each([
    "from=tomorrow",
    "channel=pigeon",
    "limit=0",
    "cursor=!",
    "unit=nowhere",
    "language=%00",
  ])("refuses the filter %s", async (filter) => {
    const { staff } = await openWithResponses(0);
    expect((await staff.get(`/api/responses?${filter}`)).status).toBe(422);
  });

  it("shows one response with its contact, and never the client's id", async () => {
    const { staff, post } = await openWithResponses(0);
    const sent = validResponse({ contact: { name: "Maja", email: "maja@example.fi" } });
    await post(sent);
    const list = await (await staff.get("/api/responses")).text();
    const [first] = (JSON.parse(list) as ResponsePage).responses;
    const path = `/api/responses/${first?.responseId}`;
    const detail = await (await staff.get(path)).text();
    expect((JSON.parse(detail) as ResponseDetail).hasContact).toBe(true);
    const opened = await staff.post(`${path}/contact`, { reason: "answer" }, staff.cookie);
    expect(await opened.json()).toEqual({ name: "Maja", email: "maja@example.fi" });
    expect(list + detail).not.toContain(sent.id);
    expect(list + detail).not.toContain("maja");
    expect((await staff.get("/api/responses/nope")).status).toBe(404);
  });
});

describe("the overview", () => {
  it("counts the answers by year with interval and hides small groups", async () => {
    const { staff, post, clock } = await openWithResponses(7);
    clock.now = new Date("2025-05-05T10:00:00Z");
    await post(validResponse({ answers: { rating: 1 } }));
    const overview = (await (
      await staff.get("/api/forms/visit/overview?by=year")
    ).json()) as Overview;
    expect(overview.cuts.map(({ key, responses }) => [key, responses])).toEqual([
      ["", 8],
      ["2025", 1],
      ["2026", 7],
    ]);
    const rating = overview.items.find(({ question }) => question === "rating");
    expect(rating?.figures[1]).toEqual({
      n: 1,
      notApplicable: 0,
      suppressed: true,
      distribution: [],
    });
    // 1, 2, 3, 4, 5, 1, 2
    expect(rating?.figures[2]?.mean?.value).toBeCloseTo(18 / 7);
    expect(rating?.figures[2]?.mean?.low).toBeLessThan(18 / 7);
  });

  it("follows the filter", async () => {
    const { staff } = await openWithResponses(12);
    const answer = await staff.get(
      "/api/forms/visit/overview?by=language&unit=coast&from=2026-01-01&to=2026-01-06",
    );
    const overview = (await answer.json()) as Overview;
    expect(overview.cuts.map(({ key, responses }) => [key, responses])).toEqual([
      ["", 6],
      ["fi", 3],
      ["sv", 3],
    ]);
  });
});

describe("an export", () => {
  it("holds the filtered responses as RFC 4180", async () => {
    const { staff } = await openWithResponses(7);
    const answer = await staff.get("/api/forms/visit/responses.csv?language=sv");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="respons-visit-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const text = await answer.text();
    expect(text.endsWith("\r\n")).toBe(true);
    const rows = parse<Record<string, string>>(text, { columns: true });
    expect(rows.map((row) => row["answers.comment"])).toEqual([
      "Text 0",
      "Text 2",
      "Text 4",
      "Text 6",
    ]);
    expect(rows[0]).toMatchObject({
      language: "sv",
      unit: "clinic",
      "answers.rating": "1",
      "answers.reasons": "",
    });
  });

  it("disarms formulas, keeps quotes, lines and letters, and masks phones", async () => {
    const { staff, post } = await openWithResponses(0);
    const hostile = [
      '=HYPERLINK("http://evil")',
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "＝1+1",
      'sa "hej", sedan\ngick',
      "ring 040 123 4567 åäö",
    ];
    for (const comment of hostile) await post(validResponse({ answers: { rating: 3, comment } }));
    for (const dialect of ["rfc4180", "excel"]) {
      const text = await (
        await staff.get(`/api/forms/visit/responses.csv?dialect=${dialect}`)
      ).text();
      const delimiter = dialect === "excel" ? ";" : ",";
      const rows = parse<Record<string, string>>(text, { columns: true, bom: true, delimiter });
      const comments = rows.map((row) => row["answers.comment"] ?? "");
      for (const comment of comments) expect(comment).not.toMatch(/^[=+\-@\t＝]/);
      expect(comments[6]).toBe('sa "hej", sedan\ngick');
      expect(comments[7]).toBe("ring [telefonnummer] åäö");
    }
  });

  it("is the same rows as JSON lines, past the size of a page", { timeout: 30_000 }, async () => {
    const { staff, post, clock } = await openWithResponses(0);
    // All in the same millisecond: the place in the list must still be exact.
    clock.now = new Date("2026-03-01T00:00:00Z");
    await Promise.all(
      Array.from({ length: 1_203 }, (_, i) =>
        post(validResponse({ answers: { rating: 1 + (i % 5) } })),
      ),
    );
    const text = await (await staff.get("/api/forms/visit/responses.jsonl")).text();
    const ids = text
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { responseId: string }).responseId);
    expect(ids).toHaveLength(1_203);
    expect(new Set(ids).size).toBe(1_203);
  });
});
