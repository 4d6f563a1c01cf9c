import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  DecisionAnswer,
  DecisionRequest,
  QuarantineCounts,
  QuarantinePage,
  QuarantineQuery,
  type HeldResponse,
} from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { decide } from "./decide.ts";
import { countDecisions, countHeld, listHeld, type HeldPlace, type HeldRow } from "./store.ts";

const PAGE_SIZE = 50;
/** The rate of wrong signals is that of so many days. */
const RATE_DAYS = 90;
const DAY_MS = 86_400_000;
const refusals = ["sign-in-required", "not-permitted"] as const;

/** What waits for a person, and what people decide. */
export function createQuarantineRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/quarantine",
      may("sort-quarantine"),
      describeRoute({
        summary: "Responses held back as suspected spam, newest first, page by page",
        parameters: describeQuery(QuarantineQuery),
        responses: {
          200: {
            description: "One page",
            content: { "application/json": { schema: resolver(QuarantinePage) } },
          },
          ...describeProblems(...refusals, "query-invalid"),
        },
      }),
      async (c) => {
        const query = parseOrRefuse(QuarantineQuery, c.req.query(), "query-invalid");
        return c.json(await readPage(deps, c.get("scope"), query));
      },
    )
    .get(
      "/quarantine/count",
      may("sort-quarantine"),
      describeRoute({
        summary: "How many responses wait, and how often the signals were wrong",
        responses: {
          200: {
            description: "The counts of the caller's units",
            content: { "application/json": { schema: resolver(QuarantineCounts) } },
          },
          ...describeProblems(...refusals),
        },
      }),
      async (c) => c.json(await readCounts(deps, c.get("scope"))),
    )
    .post(
      "/quarantine/decisions",
      may("sort-quarantine"),
      describeRoute({
        summary: "Releases responses, calls them spam, or holds them back again",
        requestBody: describeBody(DecisionRequest),
        responses: {
          200: {
            description: "Those that this changed",
            content: { "application/json": { schema: resolver(DecisionAnswer) } },
          },
          ...describeProblems(...refusals, "input-invalid"),
        },
      }),
      async (c) => {
        const request = parseOrRefuse(DecisionRequest, await readJson(c), "input-invalid");
        const changed = await decide(deps, c.get("caller"), c.get("scope"), request);
        return c.json({ changed } satisfies DecisionAnswer);
      },
    );
}

async function readPage(
  deps: Deps,
  scope: Scope,
  { show, cursor }: QuarantineQuery,
): Promise<QuarantinePage> {
  const after = cursor === undefined ? undefined : fromCursor(cursor);
  if (cursor !== undefined && !after) throw new Problem("query-invalid");
  const standing = show === "spam" ? "spam" : "quarantined";
  const rows = await listHeld(deps.db.read, scope, standing, after, PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    responses: shown.map(toHeldResponse),
    nextCursor: rows.length > PAGE_SIZE && last ? toCursor(last) : null,
    counts: await readCounts(deps, scope),
  };
}

async function readCounts(deps: Deps, scope: Scope): Promise<QuarantineCounts> {
  const first = new Date(deps.now().getTime() - RATE_DAYS * DAY_MS);
  const [held, decisions] = await Promise.all([
    countHeld(deps.db.read, scope),
    countDecisions(deps.db.read, scope, first.toISOString().slice(0, 10)),
  ]);
  const oldestHeldAt = held.oldestHeldAt?.toISOString() ?? null;
  return { ...held, ...decisions, oldestHeldAt, days: RATE_DAYS };
}

function toHeldResponse(row: HeldRow): HeldResponse {
  const { seq: _seq, ...shown } = row;
  return {
    ...shown,
    receivedAt: row.receivedAt.toISOString(),
    heldAt: row.heldAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

const toCursor = ({ receivedAt, seq }: HeldPlace): string => `${receivedAt.getTime()}-${seq}`;

function fromCursor(cursor: string): HeldPlace | undefined {
  const match = /^(\d{1,14})-(\d{1,15})$/.exec(cursor);
  return match ? { receivedAt: new Date(Number(match[1])), seq: Number(match[2]) } : undefined;
}
