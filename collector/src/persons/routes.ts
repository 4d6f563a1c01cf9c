import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  ErasureRequest,
  PersonErased,
  PersonErasure,
  PersonFindings,
  PersonQuery,
} from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import { recentlyVerified } from "../access/recently-verified.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { findPerson, toPersonDocument, toPersonResponse } from "./find-person.ts";
import { findToErase } from "./store.ts";

const refusals = [
  "sign-in-required",
  "not-permitted",
  "verification-required",
  "input-invalid",
] as const;

/** What a person has told, found by their address or number: to be given to them or erased. */
export function createPersonRoutes(deps: Deps) {
  const routes = new Hono<ScopedEnv>();
  addReading(routes, deps);
  addErasing(routes, deps);
  return routes;
}

function addReading(routes: Hono<ScopedEnv>, deps: Deps): void {
  routes.post(
    "/persons/search",
    may("trace-persons"),
    recentlyVerified(deps),
    describeRoute({
      summary: "The responses left with an e-mail address or phone number; why is written down",
      requestBody: describeBody(PersonQuery),
      responses: {
        200: {
          description: "Oldest first, without the contact; anonymous ones cannot be found",
          content: { "application/json": { schema: resolver(PersonFindings) } },
        },
        ...describeProblems(...refusals),
      },
    }),
    async (c) => {
      const query = parseOrRefuse(PersonQuery, await readJson(c), "input-invalid");
      const rows = await findPerson(deps, c.get("scope"), query);
      await record(deps, c.get("caller"), "person-data.searched", query.reason, rows.length);
      return c.json({ responses: rows.map(toPersonResponse) } satisfies PersonFindings);
    },
  );
  routes.post(
    "/persons/export",
    may("trace-persons"),
    recentlyVerified(deps),
    describeRoute({
      summary: "All that is stored with an address or number as one document, contact included",
      requestBody: describeBody(PersonQuery),
      responses: {
        200: { description: "JSON, streamed", content: { "application/json": {} } },
        ...describeProblems(...refusals),
      },
    }),
    async (c) => {
      const query = parseOrRefuse(PersonQuery, await readJson(c), "input-invalid");
      const rows = await findPerson(deps, c.get("scope"), query);
      await record(deps, c.get("caller"), "person-data.exported", query.reason, rows.length);
      const name = `respons-person-${deps.calendar.dayOf(deps.now())}.json`;
      return c.body(toStream(toPersonDocument(deps, rows)), 200, {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
      });
    },
  );
}

function addErasing(routes: Hono<ScopedEnv>, deps: Deps): void {
  routes.post(
    "/persons/erase",
    may("trace-persons"),
    recentlyVerified(deps),
    describeRoute({
      summary: "Erases for good all responses left with an address or number",
      requestBody: describeBody(PersonErasure),
      responses: {
        200: {
          description: "How many were erased",
          content: { "application/json": { schema: resolver(PersonErased) } },
        },
        ...describeProblems(...refusals, "changed-meanwhile"),
      },
    }),
    async (c) => {
      const { count, ...query } = parseOrRefuse(PersonErasure, await readJson(c), "input-invalid");
      const rows = await findPerson(deps, c.get("scope"), query);
      if (rows.length !== count) throw new Problem("changed-meanwhile");
      const erased = await eraseAll(deps, c.get("caller"), rows, query.reason);
      await record(deps, c.get("caller"), "person-data.erased", query.reason, erased);
      return c.json({ erased } satisfies PersonErased);
    },
  );
  routes.post(
    "/responses/:responseId/erase",
    may("trace-persons"),
    recentlyVerified(deps),
    describeRoute({
      summary: "Erases one response for good",
      requestBody: describeBody(ErasureRequest),
      responses: { 204: { description: "Erased" }, ...describeProblems(...refusals, "not-found") },
    }),
    async (c) => {
      const { reason } = parseOrRefuse(ErasureRequest, await readJson(c), "input-invalid");
      const responseId = c.req.param("responseId");
      const row = await findToErase(deps.db.write, c.get("scope"), responseId);
      const erased = row
        ? await eraseAll(deps, c.get("caller"), [{ ...row, responseId }], reason)
        : 0;
      if (erased === 0) throw new Problem("not-found");
      return c.body(null, 204);
    },
  );
}

function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(utf8.encode(value));
    },
  });
}

/** One by one, each with its row in the audit log: what an end in the middle leaves is found again. */
async function eraseAll(
  deps: Deps,
  actor: Caller,
  rows: readonly { clientId: string; responseId: string; unitId: number }[],
  reason: string,
): Promise<number> {
  let erased = 0;
  for (const { clientId, responseId, unitId } of rows) {
    const about = { unitId, objectKind: "response", objectId: responseId, details: { reason } };
    if (await deps.erase(clientId, { actor, action: "response.erased", ...about })) erased += 1;
  }
  return erased;
}

/** Who and why, and how many; never by which address. */
function record(deps: Deps, actor: Caller, action: string, reason: string, responses: number) {
  const details = { reason, responses };
  const about = { unitId: null, objectKind: "person-data", objectId: "person", details };
  return deps.audit.record({ actor, action, ...about });
}
