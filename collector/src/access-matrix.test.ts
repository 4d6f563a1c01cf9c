import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rolePermissions, roles, tokenPermissions, type Permission } from "@respons/wire";
import { places, type Place, type Row } from "./access-matrix/row.ts";
import { rows } from "./access-matrix/rows.ts";
import { openWorld, type Who, type World } from "./access-matrix/world.ts";

/** Somebody with something to show, placed on a unit. */
interface Caller {
  name: string;
  place: Place;
  /** A token has no affairs of its own. */
  isPerson: boolean;
  permissions: readonly Permission[];
  who: Who;
}

const reaches = (place: Place) => place === "above" || place === "own";

let world: World;
const callers: Caller[] = [];
let nobody: Who = {};
let tried = 0;

beforeAll(async () => {
  world = await openWorld();
  for (const place of places) {
    for (const role of roles) {
      const who = { Cookie: await world.signInAs(role, place) };
      const permissions = rolePermissions[role];
      callers.push({ name: `${role} ${place}`, place, isPerson: true, permissions, who });
    }
    const who = { Authorization: await world.makeToken(place) };
    const permissions = tokenPermissions;
    callers.push({ name: `token ${place}`, place, isPerson: false, permissions, who });
  }
  nobody = { Cookie: await world.signInAs() };
});

afterAll(() => {
  process.stdout.write(`access matrix: ${rows.length} routes, ${tried} combinations tried\n`);
});

it("has a row for every route that needs a session, and none for another", () => {
  const routes = world.app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !route.includes(" /api/auth/"));
  expect(rows.map(({ route }) => route).toSorted()).toEqual([...new Set(routes)].toSorted());
});

describe.each(rows.map((row) => ({ name: row.route, row })))("$name", ({ row }) => {
  const method = row.route.split(" ")[0] ?? "";

  it("asks for a session or a token that works", async () => {
    const { path, body } = await row.call(world);
    const answer = await world.send(method, path, {}, body);
    const wrong = { Authorization: `Bearer rsp_${"x".repeat(43)}` };
    const refused = await world.send(method, path, wrong, body);
    tried += 2;
    expect([answer.status, await codeOf(answer)]).toEqual([401, "sign-in-required"]);
    expect([refused.status, await codeOf(refused)]).toEqual([401, "token-refused"]);
  });

  it("opens to who has the role there, and to nobody else", async () => {
    const found: string[] = [];
    for (const caller of callers) {
      const fault = await tryOne(method, row, caller);
      if (fault) found.push(`${caller.name}: ${fault}`);
    }
    const { path, body } = await row.call(world);
    const answer = await world.send(method, path, nobody, body);
    tried += 1;
    const code = await codeOf(answer);
    const isRefused = code === "not-permitted";
    if (isRefused === (row.needs === "signed-in")) found.push(`no role: ${answer.status} ${code}`);
    expect(found).toEqual([]);
  });
});

/** What is wrong with the answer; undefined where it is as it should be. */
async function tryOne(method: string, row: Row, caller: Caller): Promise<string | undefined> {
  const { path, body, shows } = await row.call(world);
  const { place } = caller;
  const answer = await world.send(method, path, caller.who, body);
  tried += 1;
  const text = await answer.text();
  const got = `${answer.status} ${text.slice(0, 200)}`;
  const { needs } = row;
  const mayDo =
    needs === "signed-in"
      ? caller.isPerson
      : [needs].flat().some((permission) => caller.permissions.includes(permission));
  if (!mayDo) return answer.status === 403 && text.includes("not-permitted") ? undefined : got;
  const isReached = row.reachedFrom?.includes(place) ?? reaches(place);
  if (!isReached) return answer.status === 404 ? undefined : got;
  // Past role and unit, what was sent may still be refused for what it says.
  if ([401, 403, 404].includes(answer.status) || answer.status >= 500) return got;
  if (shows !== undefined && text.includes(shows) !== reaches(place)) {
    return `${shows} ${reaches(place) ? "is missing" : "is shown"}`;
  }
  return undefined;
}

async function codeOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { code?: string };
  return body.code ?? "";
}
