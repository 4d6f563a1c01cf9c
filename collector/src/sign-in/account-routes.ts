import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import type * as v from "valibot";
import { Account, AccountChange, factors, PasskeyOptions, Proof } from "@respons/wire";
import { recentlyVerified } from "../access/recently-verified.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import { createFactorRoutes } from "./factor-routes.ts";
import { proveIdentity } from "./prove-identity.ts";
import type { SignedIn, StaffEnv } from "./require-sign-in.ts";
import {
  deleteOtherSessions,
  deleteSession,
  findTwoFactor,
  hasPassword,
  listPasskeys,
  listSessions,
  renamePerson,
  type SessionRow,
} from "./store.ts";
import { isLive } from "./session-facts.ts";
import { createThrottle, type Throttle } from "./throttle.ts";
import { countRecoveryCodes } from "./totp.ts";

/** The signed-in person's own account: name, proof of identity, second steps and sessions. */
export function createAccountRoutes(deps: Deps) {
  const throttle = createThrottle();
  return new Hono<StaffEnv>()
    .route("/", createFactorRoutes(deps, throttle))
    .route("/", createVerifyRoutes(deps, throttle))
    .route("/", createOwnSessionRoutes(deps))
    .get("/account", describeAccount, async (c) =>
      c.json(await readAccount(deps, c.get("signedIn"))),
    )
    .patch(
      "/account",
      describeRoute({
        summary: "Changes the name that colleagues see",
        requestBody: describeBody(AccountChange),
        responses: { 204: { description: "Changed" }, ...describeProblems("input-invalid") },
      }),
      async (c) => {
        const { name } = parseOrRefuse(AccountChange, await readJson(c), "input-invalid");
        const { id } = c.get("caller");
        await deps.audit.write(factOf(c.get("signedIn"), "person.renamed"), [
          renamePerson(deps.db.write, id ?? "", name, deps.now()),
        ]);
        return c.body(null, 204);
      },
    );
}

function createVerifyRoutes(deps: Deps, throttle: Throttle) {
  return new Hono<StaffEnv>()
    .post(
      "/account/verify",
      describeRoute({
        summary: "Shows that it is the signed-in person: password, code or passkey",
        requestBody: describeBody(Proof),
        responses: {
          204: { description: "Shown; it holds for ten minutes" },
          ...describeProblems("credentials-wrong", "code-wrong", "passkey-refused"),
        },
      }),
      async (c) => {
        const proof = parseOrRefuse(Proof, await readJson(c), "input-invalid");
        await proveIdentity(c, deps, throttle, { signedIn: c.get("signedIn"), proof });
        return c.body(null, 204);
      },
    )
    .post(
      "/account/verify/options",
      describeRoute({
        summary: "What to ask one of the person's passkeys",
        responses: { 200: describeJson("For the browser's passkey call", PasskeyOptions) },
      }),
      async (c) => {
        const answer = await askAuth(c, deps.auth, "/passkey/generate-authenticate-options");
        passCookies(c, answer);
        const options = { ...(answer.value as object), userVerification: "required" };
        return c.json({ options } satisfies PasskeyOptions);
      },
    );
}

function createOwnSessionRoutes(deps: Deps) {
  return new Hono<StaffEnv>()
    .delete(
      "/account/sessions/:id",
      recentlyVerified(deps),
      describeEnd("Ends one of the person's sessions"),
      async (c) => {
        const id = c.req.param("id");
        const signedIn = c.get("signedIn");
        const fact = factOf(signedIn, "session.ended", { sessions: "one" });
        const isEnded = await deps.audit.write(fact, [
          deleteSession(deps.db.write, signedIn.user.id, id),
        ]);
        if (!isEnded) throw new Problem("not-found");
        return c.body(null, 204);
      },
    )
    .post(
      "/account/sessions/end-others",
      recentlyVerified(deps),
      describeEnd("Ends all of the person's sessions but this one"),
      async (c) => {
        const signedIn = c.get("signedIn");
        const fact = factOf(signedIn, "session.ended", { sessions: "others" });
        await deps.audit.write(fact, [
          deleteOtherSessions(deps.db.write, signedIn.user.id, signedIn.session.id),
        ]);
        return c.body(null, 204);
      },
    );
}

const describeAccount = describeRoute({
  summary: "The signed-in person's account",
  responses: { 200: describeJson("Name, second steps, sessions", Account) },
});

function describeEnd(summary: string) {
  return describeRoute({
    summary,
    responses: {
      204: { description: "Ended" },
      ...describeProblems("verification-required", "not-found"),
    },
  });
}

function describeJson(description: string, schema: v.GenericSchema) {
  return { description, content: { "application/json": { schema: resolver(schema) } } };
}

function factOf({ user: { id, name } }: SignedIn, action: string, details = {}) {
  const actor = { kind: "person", id, name } as const;
  return { actor, action, unitId: null, objectKind: "person", objectId: id, details };
}

async function readAccount(deps: Deps, { user, session }: SignedIn): Promise<Account> {
  const { db, auth } = deps;
  const [passkeys, sessions, twoFactor, isWithPassword] = await Promise.all([
    listPasskeys(db.read, user.id),
    listSessions(db.read, user.id),
    findTwoFactor(db.read, user.id),
    hasPassword(db.read, user.id),
  ]);
  return {
    name: user.name,
    email: user.email,
    hasPassword: isWithPassword,
    totp: user.twoFactorEnabled === true,
    recoveryCodesLeft: twoFactor ? await countRecoveryCodes(auth, twoFactor.backupCodes) : 0,
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? "",
      createdAt: createdAt?.toISOString() ?? null,
    })),
    sessions: sessions
      .filter((one) => isLive(one, deps.now()))
      .map((one) => toSummary(one, session.id)),
  };
}

function toSummary(row: SessionRow, currentId: string): Account["sessions"][number] {
  return {
    id: row.id,
    device: row.deviceLabel,
    factor: factors.find((factor) => factor === row.factor) ?? "none",
    startedAt: row.createdAt.toISOString(),
    lastSeenAt: (row.lastSeenAt ?? row.createdAt).toISOString(),
    current: row.id === currentId,
  };
}
