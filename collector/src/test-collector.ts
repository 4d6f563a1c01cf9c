import { eq } from "drizzle-orm";
import { roles, type FormContent, type Response, type RoleGrant } from "@respons/wire";
import { roleGrants } from "./access/table.ts";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import type { Deps } from "./deps.ts";
import { createDeps } from "./create-deps.ts";
import { openTestDatabase } from "./db/test-database.ts";
import { formVersions, forms } from "./forms/table.ts";
import { createKeyRing } from "./keys.ts";
import { organisation } from "./organisation/table.ts";
import { createLogGuard } from "./test-log-guard.ts";
import { user } from "./sign-in/table.ts";
import { createUser, listUsers } from "./sign-in/users.ts";
import { units } from "./units/table.ts";

const testForm: FormContent = {
  languages: ["sv", "fi", "en"],
  title: { sv: "Hur gick det?", fi: "Miten meni?", en: "How did it go?" },
  questions: [
    {
      id: "rating",
      type: "rating",
      required: true,
      text: { sv: "Betyg", fi: "Arvosana", en: "Rating" },
    },
    {
      id: "reasons",
      type: "choice",
      required: false,
      multiple: true,
      allowOther: true,
      text: { sv: "Varför?", fi: "Miksi?", en: "Why?" },
      options: [
        { id: "friendly", text: { sv: "Vänligt", fi: "Ystävällistä", en: "Friendly" } },
        { id: "quick", text: { sv: "Snabbt", fi: "Nopeaa", en: "Quick" } },
      ],
    },
    {
      id: "comment",
      type: "comment",
      required: false,
      text: { sv: "Mer?", fi: "Muuta?", en: "More?" },
    },
    {
      id: "contact",
      type: "contact",
      required: false,
      text: { sv: "Svar?", fi: "Vastaus?", en: "Answer?" },
    },
  ],
};

export const TEST_SECRET = "a secret for tests that is long enough";
export const PUBLIC_URL = "http://localhost:8787";

interface Overrides {
  allowedOrigins?: string[];
  closed?: boolean;
  /** Keeps the database in this new file, for tests of what stands in it. */
  databaseFile?: string;
  /** Variables beside those of every test. */
  environment?: Record<string, string>;
}

/** A collector of its own in memory, with one form `visit`, two units and a clock that stands. */
export async function openTestCollector(overrides: Overrides = {}) {
  const db = await openTestDatabase(overrides.databaseFile);
  const lines: string[] = [];
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const deps = createDeps({
    db,
    config: readConfig({
      RESPONS_DATABASE_URL: "file:/nonexistent/respons.db",
      ...overrides.environment,
    }),
    keys: createKeyRing(TEST_SECRET),
    now: () => clock.now,
    log: (entry) => lines.push(JSON.stringify(entry)),
  });
  await db.write.insert(organisation).values({ id: 1, name: { sv: "Kusten", en: "Coast" } });
  await db.write.insert(units).values([
    { id: 1, slug: "coast", kind: "organisation", name: { sv: "Kusten" } },
    {
      id: 2,
      slug: "clinic",
      parentId: 1,
      kind: "office",
      oid: "1.2.246.10.1.10.1",
      name: { sv: "Kliniken" },
    },
  ]);
  await db.write.insert(forms).values({
    id: 1,
    slug: "visit",
    unitId: 1,
    publishedVersion: 1,
    allowedOrigins: overrides.allowedOrigins ?? [],
    closedMessage: overrides.closed ? { sv: "Stängt.", fi: "Suljettu.", en: "Closed." } : null,
  });
  await db.write
    .insert(formVersions)
    .values({ formId: 1, version: 1, content: testForm, publishedAt: clock.now });
  const app = createApp(deps);

  return {
    app,
    deps,
    db,
    clock,
    /** What was logged. */
    lines,
    ...createSenders(app, lines),
    /** A person with these roles, each on a unit; every role on the whole organisation by default. */
    signIn: (grants?: readonly RoleGrant[]) => signIn(app, deps, grants),
  };
}

/** Sends as clients do; what they sent must not stand in the log afterwards. */
function createSenders(app: ReturnType<typeof createApp>, lines: readonly string[]) {
  const guard = createLogGuard(lines);
  const send = async (path: string, sent: unknown, type: string, body: string, more = {}) => {
    guard.watch(sent);
    const headers = { "Content-Type": type, ...more };
    const answer = await app.request(path, { method: "POST", headers, body });
    guard.check();
    return answer;
  };
  return {
    post: (body: unknown, headers: Record<string, string> = {}) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return send("/v1/forms/visit/responses", body, "application/json", text, headers);
    },
    postPage: (path: string, fields: Record<string, string>) => {
      const text = new URLSearchParams(fields).toString();
      return send(path, fields, "application/x-www-form-urlencoded", text);
    },
  };
}

let lastId = 0;

/** A response that fits the form; each with an id of its own. */
export function validResponse(changes: Partial<Response> = {}): Response {
  lastId += 1;
  return {
    id: `0193a0c4-7b1e-7c3a-9d55-${String(lastId).padStart(12, "0")}`,
    formVersion: 1,
    language: "sv",
    channel: "embed",
    answers: { rating: 5 },
    ...changes,
  };
}

/** Signs a new person in, with a password of their own. @returns a `get` with their cookie */
async function signIn(
  app: ReturnType<typeof createApp>,
  deps: Parameters<typeof createApp>[0],
  grants: readonly RoleGrant[] = roles.map((role) => ({ role, unit: "coast" })),
) {
  const others = (await listUsers(deps)).length;
  const email = others === 0 ? "anna@example.fi" : `anna-${others + 1}@example.fi`;
  // The second step is put off: only the tests of signing in are about it.
  const graceUntil = new Date("2100-01-01");
  const person = { email, name: "Anna", roles: [], graceUntil };
  const password = await createUser(deps, deps.auth, person);
  await grant(deps, email, grants);
  const headers = {
    "Content-Type": "application/json",
    Origin: PUBLIC_URL,
    Host: "localhost:8787",
  };
  const post = (path: string, body: object, cookie = "") =>
    app.request(`${PUBLIC_URL}${path}`, {
      method: "POST",
      headers: { ...headers, Cookie: cookie },
      body: JSON.stringify(body),
    });
  const first = toCookie(await post("/api/auth/sign-in/email", { email, password }));
  const newPassword = "promenad vid havet";
  const change = { currentPassword: password, newPassword, revokeOtherSessions: true };
  const cookie = toCookie(await post("/api/auth/change-password", change, first));
  const get = (path: string, as = cookie) =>
    app.request(`${PUBLIC_URL}${path}`, { headers: { Cookie: as } });
  return { get, post, cookie, firstCookie: first, email, newPassword };
}

async function grant(deps: Deps, email: string, grants: readonly RoleGrant[]): Promise<void> {
  if (grants.length === 0) return;
  const [person] = await deps.db.write.select().from(user).where(eq(user.email, email));
  const rows = grants.map(async ({ role, unit }) => {
    const { id = 0 } = (await deps.units.find(unit)) ?? {};
    return { userId: person?.id ?? "", role, unitId: id };
  });
  await deps.db.write.insert(roleGrants).values(await Promise.all(rows));
}

function toCookie(answer: globalThis.Response): string {
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
