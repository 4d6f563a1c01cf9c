import { describe, expect, it } from "vitest";
import type { InvitedPerson, SignInLink } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";
import { startPostOffice } from "../mail/test-post-office.ts";

const DAY_MS = 86_400_000;
const PASSWORD = "regn över skären";

async function open(environment: Record<string, string> = {}) {
  const collector = await openWorld({ environment });
  const administrator = await collector.signInAs("administrator", "above");
  const post = async (path: string, body: object, cookie = "") => {
    const answer = await collector.app.request(`http://localhost:8787/api${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: cookie },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const invite = async () => {
    const { body } = await post(
      "/people",
      {
        name: "Bo",
        email: "bo@example.fi",
        language: "fi",
        roles: [{ role: "reader", unit: "clinic" }],
      },
      administrator,
    );
    return body as unknown as InvitedPerson;
  };
  const makeLink = async (id: string) =>
    (await post(`/people/${id}/link`, {}, administrator)).body as unknown as SignInLink;
  const accept = (link: SignInLink, password = PASSWORD) =>
    post("/auth/invitations/accept", { token: tokenOf(link), name: "Bo Ek", password });
  const signIn = (password: string) =>
    post("/auth/sign-in/email", { email: "bo@example.fi", password });
  return { ...collector, post, invite, makeLink, accept, signInBo: signIn };
}

const tokenOf = ({ url }: SignInLink) => url.split("#")[1] ?? "";

describe("an invitation", () => {
  it("says whom it is for, sets the password once, and lets the person in", async () => {
    const { post, invite, accept, signInBo } = await open();
    const { link } = await invite();
    const look = () => post("/auth/invitations/look", { token: tokenOf(link) });
    expect((await look()).body).toEqual({
      purpose: "invitation",
      name: "Bo",
      email: "bo@example.fi",
      expiresAt: "2026-11-29T10:00:00.000Z",
    });
    expect(await accept(link)).toEqual({ status: 200, body: { status: true } });
    expect((await signInBo(PASSWORD)).body).toEqual({ next: "session" });
    for (const again of [await look(), await accept(link, "en annan regnig dag")]) {
      expect([again.status, again.body["code"]]).toEqual([410, "link-used"]);
    }
    expect((await signInBo(PASSWORD)).status).toBe(200);
  });

  it("is used once, however many come at the same time", async () => {
    const { invite, accept } = await open();
    const { link } = await invite();
    const tries = await Promise.all([1, 2, 3].map((n) => accept(link, `${PASSWORD} ${n}`)));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, 410, 410]);
  });

  it("refuses a weak password and works on", async () => {
    const { invite, accept } = await open();
    const { link } = await invite();
    for (const weak of ["kort", "password1", "bo@example.fi"]) {
      expect((await accept(link, weak)).status).toBe(422);
    }
    expect((await accept(link)).status).toBe(200);
  });

  it("ends after seven days, with a newer one, and for who is disabled", async () => {
    const { invite, accept, makeLink, clock, db } = await open();
    const { person, link } = await invite();
    const newer = await makeLink(person.id);
    expect(newer.purpose).toBe("invitation");
    expect((await accept(link)).status).toBe(410);
    clock.now = new Date(clock.now.getTime() + 7 * DAY_MS);
    expect((await accept(newer)).status).toBe(410);
    clock.now = new Date(clock.now.getTime() - DAY_MS);
    await db.write.run(`UPDATE user SET disabled_at = 1 WHERE id = '${person.id}'`);
    expect((await accept(newer)).status).toBe(410);
  });
});

describe("a link for a new password", () => {
  it("changes the password, ends the sessions and leaves the second step", async () => {
    const { invite, accept, makeLink, signInBo, db } = await open();
    const { person, link } = await invite();
    await accept(link);
    await signInBo(PASSWORD);
    await db.write.run(`UPDATE user SET two_factor_enabled = 1 WHERE id = '${person.id}'`);
    const reset = await makeLink(person.id);
    expect([reset.purpose, reset.expiresAt]).toEqual(["reset", "2026-11-23T10:00:00.000Z"]);
    expect((await accept(reset, "helt nytt om hösten")).status).toBe(200);
    expect((await signInBo(PASSWORD)).status).toBe(401);
    const rows = await db.read.values(
      `SELECT name, two_factor_enabled, (SELECT count(*) FROM session WHERE user_id = user.id)
        FROM user WHERE id = '${person.id}'`,
    );
    expect(rows).toEqual([["Bo Ek", 1, 0]]);
  });
});

describe("with a mail server", () => {
  it("an invitation is mailed in the person's language, as one mail to one person", async () => {
    const office = await startPostOffice();
    const { invite, db, deps } = await open(office.environment);
    await db.write.run(`UPDATE organisation SET name = '{"fi":"Ranta\\r\\nBcc: x@example.fi"}'`);
    const { link } = await invite();
    expect(link.mail).toBe("on-the-way");
    await deps.outbox.workOff();
    const [mail] = await office.received(1);
    expect(mail?.to).toEqual(["bo@example.fi"]);
    expect(mail?.headers).toMatch(/^Subject: .*Kutsu Responsiin, Ranta Bcc: x@example\.fi/m);
    expect(mail?.headers).not.toMatch(/^Bcc:/im);
    expect(mail?.text).toContain("Hei Bo,");
    expect(mail?.text.replaceAll(/=\r?\n/g, "")).toContain(tokenOf(link));
    await office.close();
  });

  it("keeps the mail and the link when the server does not answer", async () => {
    const office = await startPostOffice();
    await office.close();
    const { invite, accept, deps, lines } = await open(office.environment);
    const { link } = await invite();
    await deps.outbox.workOff();
    expect(link.mail).toBe("on-the-way");
    expect(lines.join("")).toContain("not done (server-unreachable)");
    expect(lines.join("")).not.toContain("bo@example.fi");
    expect((await accept(link)).status).toBe(200);
  });

  it("a forgotten password brings a link to who is known, and the same answer to all", async () => {
    const office = await startPostOffice();
    const { invite, accept, post, deps } = await open(office.environment);
    await deps.outbox.start();
    const { link } = await invite();
    await office.received(1);
    await accept(link);
    const known = await post("/auth/forgotten", { email: "Bo@example.fi" });
    const unknown = await post("/auth/forgotten", { email: "nobody@example.fi" });
    expect(known).toEqual(unknown);
    const mails = await office.received(2);
    expect(mails.map(({ to }) => to)).toEqual([["bo@example.fi"], ["bo@example.fi"]]);
    expect(mails[1]?.headers).toContain("Subject: Uusi salasana");
    const tries = Array.from({ length: 6 }, () =>
      post("/auth/forgotten", { email: "bo@example.fi" }),
    );
    expect((await Promise.all(tries)).map(({ status }) => status)).toContain(429);
    await deps.outbox.stop();
    await office.close();
  });
});
