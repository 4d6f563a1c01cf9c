import { createHmac, randomUUID } from "node:crypto";
import { tokenPermissions, type Role, type Signal } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import { formVersions, forms } from "../forms/table.ts";
import { session, user } from "../sign-in/table.ts";
import { openTestCollector, PUBLIC_URL, validResponse } from "../test-collector.ts";
import { createToken } from "../tokens/create-token.ts";
import { units } from "../units/table.ts";
import type { Place } from "./row.ts";

/** What a request is known by. */
export type Who = { Cookie: string } | { Authorization: string } | Record<string, never>;
type Collector = Awaited<ReturnType<typeof openTestCollector>>;
export type World = Awaited<ReturnType<typeof openWorld>>;

const HOUR_MS = 3_600_000;

/** The unit of each place: the object is always one of `clinic`. */
export const unitOf: Record<Place, { id: number; slug: string }> = {
  above: { id: 1, slug: "coast" },
  own: { id: 2, slug: "clinic" },
  below: { id: 3, slug: "ward" },
  other: { id: 4, slug: "harbour" },
};

/** `coast` with `clinic` (below it `ward`) and `harbour`, and a published form of the clinic's. */
export async function openWorld(overrides: Parameters<typeof openTestCollector>[0] = {}) {
  const collector = await openTestCollector(overrides);
  await fill(collector);
  let last = 0;
  return {
    ...collector,
    /** A number that no other call in this world gets, for names that must differ. */
    next: () => (last += 1),
    /** Sends as the owner of the cookie or token; without one, as nobody. */
    send: (method: string, path: string, who: Who = {}, body?: object) =>
      send(collector, method, path, who, body),
    /** A response to the clinic's form. @returns its `responseId` */
    makeResponse: (contact?: { email: string }) => makeResponse(collector, contact),
    /** One that a signal has held back. @returns its `responseId` */
    makeHeldResponse: () => makeResponse(collector, undefined, ["many-links"]),
    /** The cookie of a signed-in person, second step taken, without the time a password costs. */
    signInAs: (role?: Role, place: Place = "own") => signInAs(collector, role, place),
    /** A token that may all that tokens may, as its `Authorization` header. */
    async makeToken(place: Place): Promise<string> {
      const { deps } = collector;
      const actor = { kind: "command", id: null, name: "test" } as const;
      const expiresAt = new Date(deps.now().getTime() + HOUR_MS);
      const wanted = { name: `token ${place}`, permissions: tokenPermissions, expiresAt };
      return `Bearer ${(await createToken(deps, actor, wanted, unitOf[place])).secret}`;
    },
  };
}

async function fill({ db, deps, clock }: Collector): Promise<void> {
  await db.write.insert(units).values([
    { id: 3, slug: "ward", parentId: 2, kind: "office", name: { sv: "Avdelningen" } },
    { id: 4, slug: "harbour", parentId: 1, kind: "office", name: { sv: "Hamnen" } },
  ]);
  const [version] = await db.write.select().from(formVersions);
  if (!version) throw new Error("the test collector has a published form");
  await db.write
    .insert(forms)
    .values({ id: 2, slug: "clinic-form", unitId: 2, publishedVersion: 1, allowedOrigins: [] });
  const { content } = version;
  await db.write
    .insert(formVersions)
    .values({ formId: 2, version: 1, content, publishedAt: clock.now });
  deps.units.refresh();
}

function send({ app }: Collector, method: string, path: string, headers: Who, body: object = {}) {
  if (method === "GET") return app.request(`${PUBLIC_URL}${path}`, { headers });
  return app.request(`${PUBLIC_URL}${path}`, {
    method,
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function makeResponse(
  { db, deps, clock }: Collector,
  contact: { email: string } | undefined,
  signals: readonly Signal[] = [],
): Promise<string> {
  const form = await deps.forms.find("clinic-form");
  if (!form) throw new Error("the world has this form");
  const sent = validResponse({ unit: "clinic", ...(contact ? { contact } : {}) });
  await deps.accept(form, sent, clock.now, { signals });
  const rows = await db.read.values<[string]>(
    `SELECT response_id FROM responses WHERE client_id = '${sent.id}'`,
  );
  return rows[0]?.[0] ?? "";
}

async function signInAs(
  { db, deps, clock }: Collector,
  role: Role | undefined,
  place: Place,
): Promise<string> {
  const [userId, token] = [randomUUID(), randomUUID()];
  const times = { createdAt: clock.now, updatedAt: clock.now };
  const name = `${role ?? "nobody"} ${place}`;
  const email = `${userId}@example.fi`;
  await db.write.insert(user).values({ id: userId, name, email, ...times });
  await db.write.insert(session).values({
    id: randomUUID(),
    userId,
    token,
    // The library that reads it has a clock of its own.
    expiresAt: new Date(Date.now() + HOUR_MS),
    factor: "totp",
    verifiedAt: clock.now,
    lastSeenAt: clock.now,
    ...times,
  });
  if (role) await db.write.insert(roleGrants).values({ userId, role, unitId: unitOf[place].id });
  const { secret, authCookies } = await (await deps.auth()).$context;
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
}
