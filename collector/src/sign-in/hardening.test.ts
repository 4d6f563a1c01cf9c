import { describe, expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { createUser } from "./users.ts";

const URL_HTTPS = "https://feedback.example";

async function openSecure() {
  const collector = await openTestCollector({ environment: { RESPONS_PUBLIC_URL: URL_HTTPS } });
  const { deps } = collector;
  const email = "anna@example.fi";
  const password = await createUser(deps, deps.auth, { email, name: "Anna" });
  const post = (path: string, headers: Record<string, string>, body: string) =>
    collector.app.request(`${URL_HTTPS}/api${path}`, {
      method: "POST",
      headers: { Host: "feedback.example", ...headers },
      body,
    });
  return { ...collector, post, sent: JSON.stringify({ email, password }) };
}

describe("over https", () => {
  it("the session's cookie is for this host alone, unseen by scripts and other sites", async () => {
    const { post, sent } = await openSecure();
    const headers = { "Content-Type": "application/json", Origin: URL_HTTPS };
    const answer = await post("/auth/sign-in/email", headers, sent);
    const [cookie = "", ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^__Host-respons\.session_token=/);
    for (const attribute of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(?:;|$)/i]) {
      expect(cookie).toMatch(attribute);
    }
    expect(cookie).not.toMatch(/Domain=/i);
    expect(await answer.text()).toBe('{"next":"session"}');
  });

  it("every answer says how a browser has to treat it, refusals too", async () => {
    const { app } = await openSecure();
    for (const path of ["/api/session", "/api/x.css", "/api/nothing", "/admin/x.css", "/nothing"]) {
      const { headers } = await app.request(`${URL_HTTPS}${path}`);
      expect(headers.get("strict-transport-security"), path).toMatch(/max-age=\d{7,}/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("same-origin");
      expect(headers.get("content-security-policy"), path).toMatch(/default-src 'none'/);
      expect(headers.get("content-security-policy"), path).toMatch(/frame-ancestors 'none'/);
      expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
      expect(headers.get("x-frame-options"), path).toBe("DENY");
      if (path.startsWith("/api/")) {
        expect(headers.get("cache-control"), path).toBe("no-store");
        expect(headers.get("cross-origin-resource-policy"), path).toBe("same-origin");
      }
    }
  });
});

describe("a request from another site", () => {
  const json = "application/json";
  it.each([
    ["its Origin", { "Content-Type": json, Origin: "https://evil.example" }],
    ["an opaque Origin", { "Content-Type": json, Origin: "null" }],
    ["what the browser says of it", { "Content-Type": json, "Sec-Fetch-Site": "cross-site" }],
    ["a sibling's name", { "Content-Type": json, "Sec-Fetch-Site": "same-site" }],
    [
      "a form",
      { "Content-Type": "application/x-www-form-urlencoded", Origin: "https://evil.example" },
    ],
    ["plain text", { "Content-Type": "text/plain", Origin: "https://evil.example" }],
    ["no type", { Origin: "https://evil.example" }],
  ])("is refused by %s", async (_, headers) => {
    const { post, sent, db } = await openSecure();
    for (const path of ["/auth/sign-in/email", "/auth/sign-out", "/auth/change-password"]) {
      const answer = await post(path, headers, sent);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(await db.read.values("SELECT * FROM session")).toEqual([]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", ""])(
    "could at most send %j, which is not read",
    async (type) => {
      const { post, sent, db } = await openSecure();
      const headers = type ? { "Content-Type": type } : {};
      expect(
        (await post("/auth/sign-in/email", { Origin: URL_HTTPS, ...headers }, sent)).status,
      ).toBe(415);
      expect(await db.read.values("SELECT * FROM session")).toEqual([]);
    },
  );
});

it.each(["cross-site", "same-site"])(
  "an export asked for by a %s link is not made",
  async (site) => {
    const { app, signIn, db } = await openTestCollector();
    const { cookie } = await signIn();
    const count = () => db.read.values("SELECT count(*) FROM audit_log");
    const before = await count();
    for (const path of ["/api/forms/visit/responses.csv", "/api/audit.csv", "/api/session"]) {
      const headers = { Cookie: cookie, "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate" };
      const answer = await app.request(path, { headers });
      expect([answer.status, await answer.json()]).toMatchObject([403, { code: "cross-site" }]);
    }
    expect(await count()).toEqual(before);
  },
);

it("a file's name under /api finds nothing for who is signed in", async () => {
  const staff = await (await openTestCollector()).signIn();
  const answer = await staff.get("/api/session/x.css");
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
});
