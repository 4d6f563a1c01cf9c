import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { ApiToken, ApiTokenList, MadeApiToken, NewApiToken } from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import { recentlyVerified } from "../access/recently-verified.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { createToken, latestExpiry } from "./create-token.ts";
import { findToken, listTokens, revokeToken } from "./store.ts";
import { toApiToken } from "./to-api-token.ts";

const describeList = describeRoute({
  summary: "API tokens of the units where the caller manages them, newest first",
  responses: {
    200: {
      description: "All of them, ended ones too",
      content: { "application/json": { schema: resolver(ApiTokenList) } },
    },
    ...describeProblems("sign-in-required", "not-permitted"),
  },
});
const describeCreate = describeRoute({
  summary: "Makes a token with some of one's own permissions; it is shown this once",
  requestBody: describeBody(NewApiToken),
  responses: {
    201: {
      description: "The token",
      content: { "application/json": { schema: resolver(MadeApiToken) } },
    },
    ...describeProblems("sign-in-required", "not-permitted", "verification-required"),
    ...describeProblems("not-found", "input-invalid"),
  },
});
const describeRevoke = describeRoute({
  summary: "Revokes a token; it works no more from this moment",
  responses: {
    200: {
      description: "The token",
      content: { "application/json": { schema: resolver(ApiToken) } },
    },
    ...describeProblems("sign-in-required", "not-permitted", "not-found"),
  },
});

/** Tokens with which other programs ask `/api`. */
export function createTokenRoutes(deps: Deps) {
  const { db } = deps;
  const manage = may("manage-tokens");
  return new Hono<ScopedEnv>()
    .get("/tokens", manage, describeList, async (c) => {
      const rows = await listTokens(db.read, c.get("scope"));
      return c.json({ tokens: rows.map(toApiToken) });
    })
    .post("/tokens", manage, recentlyVerified(deps), describeCreate, async (c) => {
      const wanted = parseOrRefuse(NewApiToken, await readJson(c), "input-invalid");
      const unit = await deps.units.find(wanted.unit);
      if (!unit || !c.get("scope").has(unit.id)) throw new Problem("not-found");
      await requireHeld(c.get("caller"), wanted, unit.id);
      const expiresAt = toExpiry(deps, wanted.expiresOn);
      return c.json(await createToken(deps, c.get("caller"), { ...wanted, expiresAt }, unit), 201);
    })
    .delete("/tokens/:token", manage, describeRevoke, async (c) => {
      const found = await findToken(db.read, c.get("scope"), c.req.param("token"));
      if (!found) throw new Problem("not-found");
      const { id, name, unitId } = found.token;
      const about = { unitId, objectKind: "token", objectId: id, details: { name } };
      await deps.audit.write({ actor: c.get("caller"), action: "token.revoked", ...about }, [
        revokeToken(db.write, id, deps.now()),
      ]);
      const token = await findToken(db.read, c.get("scope"), id);
      return c.json(toApiToken(token ?? found));
    });
}

/** @throws Problem `input-invalid` where the caller does not hold all of it on the unit */
async function requireHeld(
  { access }: Caller,
  { permissions }: NewApiToken,
  unitId: number,
): Promise<void> {
  for (const permission of permissions) {
    const isHeld =
      access.permissions.includes(permission) && (await access.scopeFor(permission)).has(unitId);
    if (!isHeld) throw misfit("permissions", "must be held on the unit by who makes the token");
  }
}

/** The end of the last day. @throws Problem `input-invalid` for a day past, or over a year ahead */
function toExpiry({ calendar, now }: Deps, lastDay: string): Date {
  const expiresAt = calendar.startOf(calendar.nextDay(lastDay));
  if (expiresAt <= now()) throw misfit("expiresOn", "must not be past");
  if (expiresAt > latestExpiry(now())) throw misfit("expiresOn", "must be at most a year ahead");
  return expiresAt;
}

const misfit = (path: string, message: string) =>
  new Problem("input-invalid", { errors: [{ path, message }] });
