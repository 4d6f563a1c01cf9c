import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffSession } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";
import { startDirectory, type DirectoryPerson } from "./test-directory.ts";

let directory: Awaited<ReturnType<typeof startDirectory>>;
beforeAll(async () => {
  directory = await startDirectory(`${PUBLIC_URL}/api/auth/callback/sso`);
});
afterAll(() => directory.stop());

const eva: DirectoryPerson = {
  sub: "eva-1",
  email: "eva@example.fi",
  email_verified: true,
  name: "Eva Ek",
  roles: ["nurses"],
  amr: ["pwd", "mfa"],
};

async function open() {
  const collector = await openWorld({
    environment: {
      RESPONS_OIDC_ISSUER: directory.issuer,
      RESPONS_OIDC_CLIENT_ID: directory.clientId,
      RESPONS_OIDC_CLIENT_SECRET: directory.clientSecret,
      RESPONS_OIDC_NAME: "Coast ID",
      RESPONS_OIDC_ROLES: "nurses = handler@clinic; chiefs = administrator@coast, reader@coast",
      RESPONS_OIDC_DOMAINS: "example.fi",
    },
  });
  const request = (path: string, init: RequestInit = {}) =>
    collector.app.request(new URL(path, PUBLIC_URL).href, init);
  /** Goes to the directory as this person and back; gives the last answer and its cookie. */
  async function signOn(person: DirectoryPerson, tamper: (url: string) => string = (url) => url) {
    directory.become(person);
    const start = await request("/api/auth/sign-on", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ returnTo: "/admin/responses?form=visit" }),
    });
    const { url } = (await start.json()) as { url: string };
    const callback = await followUntil(url, `${PUBLIC_URL}/api/auth/callback/sso`);
    const answer = await request(tamper(callback), { headers: { Cookie: toCookies(start) } });
    const cookie = toCookies(answer);
    const session = await request("/api/session", { headers: { Cookie: cookie } });
    return {
      url,
      callback,
      status: answer.status,
      location: answer.headers.get("location"),
      cookie,
      session: session.status === 200 ? ((await session.json()) as StaffSession) : undefined,
    };
  }
  return { ...collector, request, signOn };
}

describe("single sign-on", () => {
  it("lets a person in with the roles of the directory, and with its second factor", async () => {
    const { signOn, db } = await open();
    const { url, location, session } = await signOn(eva);
    const sent = new URL(url).searchParams;
    expect([sent.get("code_challenge_method"), sent.get("nonce"), sent.get("state")]).toEqual([
      "S256",
      expect.stringMatching(/^[\w-]{32}$/),
      expect.stringMatching(/^[\w-]{32}$/),
    ]);
    expect(location).toBe("/admin/responses?form=visit");
    expect(session).toMatchObject({
      email: "eva@example.fi",
      name: "Eva Ek",
      secondStep: "done",
      roles: [{ role: "handler", unit: "clinic" }],
    });
    const kept = await db.read.values("SELECT access_token, refresh_token, id_token FROM account");
    expect(kept).toEqual([[null, null, null]]);
    const audit = await db.read.values(
      "SELECT action FROM audit_log WHERE action LIKE 'sign-in%' OR action LIKE 'person%'",
    );
    expect(audit).toEqual([["person.directory-roles-changed"], ["sign-in.succeeded"]]);
  });

  it("asks for our own second step where the directory tells of none", async () => {
    const { signOn, request } = await open();
    const { session, cookie } = await signOn({ ...eva, amr: ["pwd"] });
    expect(session?.secondStep).toBe("set-up");
    const answer = await request("/api/responses", { headers: { Cookie: cookie } });
    expect(await answer.json()).toMatchObject({ code: "second-factor-required" });
  });

  it.each([
    ["email_not_verified", { email_verified: false }],
    ["domain_not_allowed", { email: "eva@evil-example.fi" }],
    ["no_roles", { roles: ["cooks"] }],
  ])("refuses with %s, and makes nobody", async (code, changes) => {
    const { signOn, db } = await open();
    const { location, session } = await signOn({ ...eva, ...changes });
    expect([location, session]).toEqual([`/admin/?error=${code}`, undefined]);
    expect(await db.read.values("SELECT count(*) FROM user")).toEqual([[0]]);
  });

  it("adds and takes roles at the next sign-in, and leaves those given by hand", async () => {
    const { signOn, db } = await open();
    const first = await signOn(eva);
    await db.write.run(
      `INSERT INTO role_grants (user_id, role, unit_id) VALUES ('${first.session?.id}', 'analyst', 2)`,
    );
    const second = await signOn({ ...eva, roles: ["chiefs"] });
    expect(second.session?.id).toBe(first.session?.id);
    expect(second.session?.roles).toHaveLength(3);
    expect(second.session?.roles).toEqual(
      expect.arrayContaining([
        { role: "analyst", unit: "clinic" },
        { role: "administrator", unit: "coast" },
        { role: "reader", unit: "coast" },
      ]),
    );
    const third = await signOn({ ...eva, roles: [] });
    expect(third.session?.roles).toEqual([{ role: "analyst", unit: "clinic" }]);
  });

  it("finds who was invited by the address that the directory vouches for", async () => {
    const { signOn, signInAs, request } = await open();
    const cookie = await signInAs("administrator", "above");
    await request("/api/people", {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: cookie },
      body: JSON.stringify({
        name: "Eva",
        email: "Eva@example.fi",
        language: "sv",
        roles: [{ role: "reader", unit: "coast" }],
      }),
    });
    const unverified = await signOn({ ...eva, email_verified: false, roles: [] });
    expect(unverified.location).toBe("/admin/?error=email_not_verified");
    const { session } = await signOn({ ...eva, roles: [] });
    expect(session).toMatchObject({ name: "Eva", roles: [{ role: "reader", unit: "coast" }] });
  });

  it("ends every way in that somebody may have taken before the owner of the address came", async () => {
    const { signOn, signInAs, request, db } = await open();
    const send = (path: string, body: object, cookie = "") =>
      request(path, {
        method: "POST",
        headers: { "Content-Type": "application/json", Cookie: cookie },
        body: JSON.stringify(body),
      });
    // An administrator of a part invites, and keeps the link.
    const invitation = await send(
      "/api/people",
      {
        name: "Eva",
        email: "eva@example.fi",
        language: "sv",
        roles: [{ role: "reader", unit: "clinic" }],
      },
      await signInAs("administrator", "own"),
    );
    const { link } = (await invitation.json()) as { link: { url: string } };
    const chief = await signOn({ ...eva, roles: ["chiefs"] });
    expect(chief.session?.roles).toContainEqual({ role: "administrator", unit: "coast" });
    const token = link.url.split("#")[1];
    const used = await send("/api/auth/invitations/accept", {
      token,
      password: "promenad vid havet",
    });
    expect(used.status).toBe(410);
    expect(
      await db.read.values("SELECT provider_id FROM account WHERE provider_id = 'credential'"),
    ).toEqual([]);
  });

  it("counts the roles of the directory in no session that it has not opened", async () => {
    const { signOn, db, request } = await open();
    const { cookie, session } = await signOn(eva);
    expect(session?.roles).toEqual([{ role: "handler", unit: "clinic" }]);
    await db.write.run(`UPDATE session SET sign_on = 0 WHERE user_id = '${session?.id}'`);
    const later = await request("/api/session", { headers: { Cookie: cookie } });
    expect(await later.json()).toMatchObject({ roles: [] });
    expect((await request("/api/responses", { headers: { Cookie: cookie } })).status).toBe(403);
  });

  it("lets nobody in who is disabled", async () => {
    const { signOn, db } = await open();
    const first = await signOn(eva);
    await db.write.run(`UPDATE user SET disabled_at = 1 WHERE id = '${first.session?.id}'`);
    const second = await signOn(eva);
    expect([second.location, second.session]).toEqual([
      "/admin/?error=account_disabled",
      undefined,
    ]);
  });

  it("takes no answer that it did not ask for", async () => {
    const { signOn, request } = await open();
    const { callback } = await signOn(eva);
    const again = await request(callback);
    expect(again.headers.get("location")).toMatch(/^\/admin\/\?error=\w+$/);
    expect(toCookies(again)).not.toContain("session_token");
    const foreign = await signOn(eva, (url) => url.replace(/iss=[^&]*/, "iss=https%3A%2F%2Fevil"));
    expect([foreign.location, foreign.session]).toEqual([
      "/admin/?error=issuer_mismatch",
      undefined,
    ]);
  });

  it("sends nobody to another site", async () => {
    const { request } = await open();
    for (const returnTo of [
      "https://evil.example/",
      "//evil.example",
      "/admin//evil.example",
      "/x",
    ]) {
      const answer = await request("/api/auth/sign-on", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ returnTo }),
      });
      expect(answer.status).toBe(422);
    }
  });
});

it("is not there where no directory is named", async () => {
  const { app } = await openTestCollector();
  const door = await app.request("/api/auth/door");
  expect(await door.json()).toEqual({ mail: false, singleSignOn: null });
  expect((await app.request("/api/auth/callback/sso?code=x&state=y")).status).toBe(404);
});

function toCookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Follows redirects of the directory, with its cookies, until it sends back to us. */
async function followUntil(start: string, end: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10; step += 1) {
    if (url.startsWith(end)) return url;
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = answer.headers.get("location");
    if (!location)
      throw new Error(`the directory answered ${answer.status}: ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  throw new Error("the directory does not send back");
}
