import { describe, expect, it } from "vitest";
import type { InvitedPerson, Person, RoleGrant } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import { openTestCollector } from "../test-collector.ts";

type Staff = Awaited<ReturnType<Awaited<ReturnType<typeof openTestCollector>>["signIn"]>>;

async function open(grants: RoleGrant[] = [{ role: "administrator", unit: "coast" }]) {
  const collector = await openTestCollector();
  const staff = await collector.signIn(grants);
  return { ...collector, staff, ...requestsOf(collector, staff) };
}

function requestsOf({ app }: Awaited<ReturnType<typeof openTestCollector>>, staff: Staff) {
  const send = async (method: string, path: string, body: object = {}) => {
    const answer = await app.request(`http://localhost:8787/api${path}`, {
      method,
      headers: { "Content-Type": "application/json", Cookie: staff.cookie },
      ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const invite = (changes: object = {}) =>
    send("POST", "/people", {
      name: "Bo Ek",
      email: "Bo.Ek@example.fi",
      language: "sv",
      roles: [{ role: "handler", unit: "clinic" }],
      ...changes,
    });
  const listPeople = async () =>
    ((await send("GET", "/people")).body as { people: Person[] }).people;
  return { send, invite, listPeople };
}

const invited = ({ body }: { body: unknown }) => body as InvitedPerson;

describe("inviting", () => {
  it("adds a person who has not been here, and shows the link this once", async () => {
    const { invite, listPeople, db } = await open();
    const answer = await invite();
    expect(answer.status).toBe(201);
    const { person, link } = invited(answer);
    expect(person).toMatchObject({
      email: "bo.ek@example.fi",
      state: "invited",
      roles: [{ role: "handler", unit: "clinic", source: "hand" }],
      linkExpiresAt: "2026-11-29T10:00:00.000Z",
    });
    expect(link).toMatchObject({ purpose: "invitation", mail: "no-mail" });
    const token = link.url.split("#")[1] ?? "";
    expect(link.url).toMatch(/^http:\/\/localhost:8787\/admin\/invitation#[\w-]{43}$/);
    expect(JSON.stringify(await listPeople())).not.toContain(token);
    const kept = await db.read.values("SELECT * FROM sign_in_links");
    const audit = await db.read.values("SELECT * FROM audit_log");
    expect(JSON.stringify([kept, audit])).not.toContain(token);
  });

  it("refuses an address in use, a unit elsewhere and a name of nothing", async () => {
    const { invite } = await open([{ role: "administrator", unit: "clinic" }]);
    await invite();
    expect((await invite()).body).toMatchObject({ status: 409, code: "taken" });
    const elsewhere = { email: "ny@example.fi", roles: [{ role: "reader", unit: "coast" }] };
    expect((await invite(elsewhere)).body).toMatchObject({
      code: "input-invalid",
      errors: [expect.objectContaining({ path: "roles.0.unit" })],
    });
    expect((await invite({ name: "  " })).status).toBe(422);
    expect((await invite({ email: "a@example.fi\r\nBcc: b@example.fi" })).status).toBe(422);
  });
});

describe("roles", () => {
  it("change on the administrator's own units only", async () => {
    const { invite, send, db } = await open([{ role: "administrator", unit: "clinic" }]);
    const { person } = invited(await invite());
    await db.write.insert(roleGrants).values([
      { userId: person.id, role: "analyst", unitId: 1 },
      { userId: person.id, role: "coder", unitId: 2, source: "sso" },
    ]);
    const { body } = await send("PUT", `/people/${person.id}/roles`, {
      roles: [{ role: "reader", unit: "clinic" }],
      revision: person.revision,
    });
    expect(body).toMatchObject({ rolesElsewhere: 1, manageable: false, revision: 2 });
    const rows = await db.read.values(
      "SELECT role, unit_id, source FROM role_grants WHERE user_id = ? ORDER BY role".replace(
        "?",
        `'${person.id}'`,
      ),
    );
    expect(rows).toEqual([
      ["analyst", 1, "hand"],
      ["coder", 2, "sso"],
      ["reader", 2, "hand"],
    ]);
  });

  it("are not changed by who looked at an older state", async () => {
    const { invite, send, db } = await open();
    const { person } = invited(await invite());
    const path = `/people/${person.id}/roles`;
    const roles = [{ role: "reader", unit: "clinic" }];
    expect((await send("PUT", path, { roles, revision: 1 })).status).toBe(200);
    expect((await send("PUT", path, { roles: [], revision: 1 })).body).toMatchObject({
      code: "changed-meanwhile",
    });
    const rows = await db.read.values(
      `SELECT details FROM audit_log WHERE action = 'person.roles-changed'`,
    );
    expect(rows).toEqual([
      [
        JSON.stringify({
          added: [{ role: "reader", unit: "clinic" }],
          removed: [{ role: "handler", unit: "clinic" }],
        }),
      ],
    ]);
  });

  it("leave the organisation one administrator who can sign in", async () => {
    const { invite, send, listPeople } = await open();
    const [anna] = await listPeople();
    const revision = anna?.revision;
    // Who has not been here yet does not count.
    await invite({ roles: [{ role: "administrator", unit: "coast" }] });
    const path = `/people/${anna?.id}`;
    for (const [method, where, body] of [
      ["PUT", `${path}/roles`, { roles: [], revision }],
      ["PATCH", path, { disabled: true, revision }],
    ] as const) {
      expect((await send(method, where, body)).body).toMatchObject({ code: "last-administrator" });
    }
    expect((await listPeople()).find(({ id }) => id === anna?.id)).toMatchObject({
      state: "active",
      roles: [{ role: "administrator", unit: "coast" }],
      sessions: 1,
    });
  });
});

describe("a way in", () => {
  it("is closed at once to who is disabled", async () => {
    const { send, signIn, staff, listPeople } = await open();
    const reader = await signIn([{ role: "reader", unit: "coast" }]);
    const person = (await listPeople()).find(({ email }) => email === reader.email);
    const path = `/people/${person?.id}`;
    await send("PATCH", path, { disabled: true, revision: person?.revision });
    expect((await reader.get("/api/session")).status).toBe(401);
    expect((await send("POST", `${path}/link`)).status).toBe(403);
    expect((await staff.get("/api/session")).status).toBe(200);
  });

  it("of who has a role elsewhere too is not the smaller unit's affair", async () => {
    const collector = await openTestCollector();
    const chief = await collector.signIn([
      { role: "administrator", unit: "coast" },
      { role: "reader", unit: "clinic" },
    ]);
    const local = await collector.signIn([{ role: "administrator", unit: "clinic" }]);
    const { send, listPeople } = requestsOf(collector, local);
    const person = (await listPeople()).find(({ email }) => email === chief.email);
    const path = `/people/${person?.id}`;
    const tries = await Promise.all([
      send("POST", `${path}/link`),
      send("PATCH", path, { disabled: true, revision: 1 }),
      send("DELETE", `${path}/sessions`),
      send("DELETE", `${path}/second-factor`),
    ]);
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await chief.get("/api/session")).status).toBe(200);
  });

  it("opens anew after its sessions were ended and its second step taken away", async () => {
    const { send, signIn, listPeople, db } = await open();
    const reader = await signIn([{ role: "reader", unit: "coast" }]);
    const id = (await listPeople()).find(({ email }) => email === reader.email)?.id;
    await db.write.run(`UPDATE user SET two_factor_enabled = 1 WHERE id = '${id}'`);
    await db.write.run(
      `INSERT INTO two_factor (id, secret, backup_codes, user_id) VALUES ('1', 'x', 'x', '${id}')`,
    );
    expect((await send("GET", `/people/${id}`)).body).toMatchObject({ secondFactor: true });
    const { body } = await send("DELETE", `/people/${id}/second-factor`);
    expect(body).toMatchObject({ secondFactor: false, sessions: 0 });
    expect((await reader.get("/api/session")).status).toBe(401);
  });
});
