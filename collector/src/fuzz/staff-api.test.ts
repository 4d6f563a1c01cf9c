import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rolePermissions, roles } from "@respons/wire";
import { rows } from "../access-matrix/rows.ts";
import type { Row } from "../access-matrix/row.ts";
import { openWorld, type World } from "../access-matrix/world.ts";
import { PUBLIC_URL } from "../test-collector.ts";
import { arbitraryOf, type JsonSchema } from "./arbitrary-of.ts";
import { fuzzOptions } from "./fuzz-options.ts";
import { hostileText, hostileValue, spoiling } from "./hostile-values.ts";
import { judgeAnswer } from "./judge-answer.ts";

interface Operation {
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  parameters?: { name: string; in: string }[];
}

let world: World;
let operations: Map<string, Operation>;
const statuses = new Map<number, number>();

beforeAll(async () => {
  world = await openWorld();
  const document = (await (await world.app.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  operations = new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => [`${method.toUpperCase()} ${path}`, one]),
    ),
  );
});

afterAll(() => {
  process.stdout.write(`fuzz of /api: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
});

const describedAs = (route: string) =>
  route.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, "{$1}").replaceAll(/\\/g, "");

const bodyOf = (route: string): fc.Arbitrary<unknown> => {
  const schema = operations.get(describedAs(route))?.requestBody?.content["application/json"];
  if (!schema) return hostileValue;
  return fc.boolean().chain((isWild) => arbitraryOf(schema.schema, isWild));
};

async function ask(method: string, path: string, headers: object, body: string | Uint8Array) {
  const before = world.lines.length;
  const answer = await world.app.request(`${PUBLIC_URL}${path}`, {
    method,
    headers: { "Content-Type": "application/json", Host: "localhost:8787", ...headers },
    body: typeof body === "string" ? body : new Uint8Array(body),
  });
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  expect(await judgeAnswer(answer, world.lines.slice(before))).toEqual([]);
}

async function signInFor({ needs }: Row) {
  const wanted = needs === "signed-in" ? [] : [needs].flat();
  const isFit = (role: (typeof roles)[number]) =>
    wanted.length === 0 || wanted.some((one) => rolePermissions[role].includes(one));
  const role = roles.find(isFit);
  return { Cookie: await world.signInAs(role, "above") };
}

const writes = rows.filter(({ route }) => !route.startsWith("GET "));
it.each(writes.map((row) => ({ name: row.route, row })))(
  "$name: whatever a person sends is taken or refused with a code",
  async ({ row }) => {
    const [method = ""] = row.route.split(" ");
    const property = fc.asyncProperty(bodyOf(row.route), spoiling, async (body, spoil) => {
      const { path } = await row.call(world);
      await ask(method, path, await signInFor(row), spoil(JSON.stringify(body)));
    });
    await fc.assert(property, fuzzOptions(3));
  },
);

const reads = rows.filter(({ route }) => route.startsWith("GET "));
it.each(reads.map((row) => ({ name: row.route, row })))(
  "$name: whatever is asked for in the address is found or refused",
  async ({ row }) => {
    const { path } = await row.call(world);
    const who = await signInFor(row);
    const known = operations.get(describedAs(row.route))?.parameters ?? [];
    const names = known.filter((one) => one.in === "query").map(({ name }) => name);
    const queries = fc.dictionary(fc.constantFrom("form", "cursor", ...names), hostileText);
    const property = fc.asyncProperty(queries, async (query) => {
      const before = world.lines.length;
      const asked = `${path}?${new URLSearchParams(query).toString().slice(0, 6_000)}`;
      const answer = await world.app.request(`${PUBLIC_URL}${asked}`, { headers: who });
      expect(await judgeAnswer(answer, world.lines.slice(before))).toEqual([]);
    });
    await fc.assert(property, fuzzOptions(3));
  },
);

describe("signing in", () => {
  it("refuses whatever is sent to it", async () => {
    const doors = [...operations.keys()].filter((one) => one.startsWith("POST /api/auth/"));
    expect(doors.length).toBeGreaterThan(7);
    for (const door of doors) {
      const property = fc.asyncProperty(bodyOf(door), spoiling, async (body, spoil) => {
        const [method = "", path = ""] = door.split(" ");
        await ask(method, path, {}, spoil(JSON.stringify(body)));
      });
      await fc.assert(property, fuzzOptions(5));
    }
  });
});
