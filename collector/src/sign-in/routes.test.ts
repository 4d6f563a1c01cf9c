import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";
import { user } from "./table.ts";

async function open() {
  const collector = await openTestCollector();
  const post = (path: string, body: unknown) =>
    collector.app.request(`${PUBLIC_URL}/api/auth/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: PUBLIC_URL, Host: "localhost:8787" },
      body: JSON.stringify(body),
    });
  return { ...collector, post };
}

describe("the routes of signing in", () => {
  it("give the session to the cookie alone, and open nothing more", async () => {
    const staff = await (await open()).signIn();
    const answer = await staff.post("/api/auth/sign-in/email", {
      email: staff.email,
      password: staff.newPassword,
      callbackURL: "https://evil.example",
    });
    expect([answer.status, await answer.json()]).toEqual([200, { next: "session" }]);
    expect(answer.headers.get("set-cookie")).toMatch(/session_token=/);
    for (const path of ["get-session", "list-sessions", "update-user", "error?error=x"]) {
      const url = `/api/auth/${path}`;
      expect((await staff.get(url)).status).toBe(404);
      expect((await staff.post(url, { name: "x" }, staff.cookie)).status).toBe(404);
    }
  });

  it("do not take the one-time password for a password of one's own", async () => {
    const { post } = await open();
    const same = "hpch2-4ugmp-dxupx-wh48p";
    const answer = await post("change-password", { currentPassword: same, newPassword: same });
    expect([answer.status, await answer.json()]).toEqual([
      403,
      expect.objectContaining({ code: "password-change-required" }),
    ]);
  });

  it("write nothing down about codes that no sign-in has asked for", async () => {
    const { post, db } = await open();
    for (const path of ["sign-in/code", "sign-in/recovery-code"]) {
      expect((await post(path, { code: "123456" })).status).toBe(401);
    }
    expect(await db.read.values("SELECT count(*) FROM audit_log")).toEqual([[0]]);
  });

  it("read no more than any other route, and no more than they know", async () => {
    const { post } = await open();
    expect((await post("sign-in/email", { email: "x".repeat(70_000) })).status).toBe(413);
    for (const body of [null, [], "x", { email: { $ne: 1 }, password: [] }]) {
      expect((await post("sign-in/email", body)).status).toBe(422);
    }
  });

  it("log no values when the database fails", async () => {
    const { post, db, lines } = await open();
    await db.write.run(sql`ALTER TABLE ${user} RENAME TO gone`);
    const sent = { email: "marker@example.fi", password: "marker-7f3a" };
    const answer = await post("sign-in/email", sent);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      expect.objectContaining({ code: "internal" }),
    ]);
    expect(lines.join("")).toContain("no such table");
    expect(lines.join("")).not.toMatch(/marker/);
  });
});
