import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import type * as v from "valibot";
import {
  CodeInput,
  factors,
  NewPasskey,
  PasskeyChange,
  PasskeyOptions,
  RecoveryCodes,
  TotpSetUp,
  type Factor,
} from "@respons/wire";
import { recentlyVerified } from "../access/recently-verified.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import { raise } from "./prove-identity.ts";
import { isFirstUse } from "./sign-in.ts";
import { createRemovedPasskeys } from "./removed-passkeys.ts";
import type { SignedIn, StaffEnv } from "./require-sign-in.ts";
import * as store from "./store.ts";
import type { Throttle } from "./throttle.ts";
import {
  createRecoveryCodes,
  createTotpSetUps,
  sealRecoveryCodes,
  toTwoFactorRow,
} from "./totp.ts";

/** The second steps of the signed-in person; every change needs a recent proof of who it is. */
export function createFactorRoutes(deps: Deps, throttle: Throttle) {
  const routes = new Hono<StaffEnv>();
  for (const path of ["/account/totp", "/account/recovery-codes", "/account/passkeys"]) {
    routes.use(path, recentlyVerified(deps));
    routes.use(`${path}/*`, recentlyVerified(deps));
  }
  return routes
    .route("/", createTotpRoutes(deps, throttle))
    .route("/", createNewPasskeyRoutes(deps))
    .route("/", createOldPasskeyRoutes(deps));
}

function createTotpRoutes(deps: Deps, throttle: Throttle) {
  const { auth, audit, db } = deps;
  const setUps = createTotpSetUps();
  return new Hono<StaffEnv>()
    .post("/account/totp", describe("Begins to set up an authenticator", TotpSetUp), (c) =>
      c.json(setUps.begin(c.get("signedIn").user)),
    )
    .post(
      "/account/totp/confirm",
      describe("Sets the authenticator up, shown by its code", RecoveryCodes, CodeInput),
      async (c) => {
        const { code } = parseOrRefuse(CodeInput, await readJson(c), "input-invalid");
        const signedIn = c.get("signedIn");
        const { id } = signedIn.user;
        throttle.begin(id);
        const typed = code.replace(/\s/g, "");
        const secret = await setUps.confirm(id, typed);
        if (!isFirstUse(`${id} ${typed}`)) throw new Problem("code-wrong");
        throttle.succeed(id);
        const codes = createRecoveryCodes();
        const row = await toTwoFactorRow(auth, id, secret, codes);
        const fact = factOf(signedIn, "factor.added", { factor: "totp" });
        await audit.write(fact, [...store.replaceTotp(db.write, row)]);
        await raise(c, auth, shownOr(signedIn, "totp"));
        return c.json({ codes } satisfies RecoveryCodes);
      },
    )
    .delete("/account/totp", describe("Takes the authenticator away"), async (c) => {
      const signedIn = c.get("signedIn");
      const { id, twoFactorEnabled } = signedIn.user;
      if (twoFactorEnabled !== true) throw new Problem("not-found");
      const fact = factOf(signedIn, "factor.removed", { factor: "totp" });
      const isRemoved = await audit.write(fact, [...store.deleteTotp(db.write, id)]);
      if (!isRemoved) throw new Problem("last-factor");
      await raise(c, auth, shownOr(signedIn, "totp"));
      return c.body(null, 204);
    })
    .post(
      "/account/recovery-codes",
      describe("New recovery codes; the old ones no longer work", RecoveryCodes),
      async (c) => {
        const signedIn = c.get("signedIn");
        const codes = createRecoveryCodes();
        const sealed = await sealRecoveryCodes(auth, codes);
        const isMade = await audit.write(factOf(signedIn, "factor.codes-made"), [
          store.updateRecoveryCodes(db.write, signedIn.user.id, sealed),
        ]);
        if (!isMade) throw new Problem("not-found");
        return c.json({ codes } satisfies RecoveryCodes);
      },
    );
}

function createNewPasskeyRoutes(deps: Deps) {
  const { auth, audit } = deps;
  return new Hono<StaffEnv>()
    .post(
      "/account/passkeys/options",
      describe("What to ask the browser for a new passkey", PasskeyOptions),
      async (c) => {
        const answer = await askAuth(c, auth, "/passkey/generate-register-options");
        passCookies(c, answer);
        return c.json({ options: { ...(answer.value as object) } } satisfies PasskeyOptions);
      },
    )
    .post("/account/passkeys", describe("Adds a passkey", undefined, NewPasskey), async (c) => {
      const { name, passkey } = parseOrRefuse(NewPasskey, await readJson(c), "input-invalid");
      const signedIn = c.get("signedIn");
      await askAuth(c, auth, "/passkey/verify-registration", { name, response: passkey });
      await audit.record(factOf(signedIn, "factor.added", { factor: "passkey" }));
      await raise(c, auth, shownOr(signedIn, "passkey"));
      return c.body(null, 204);
    });
}

function createOldPasskeyRoutes(deps: Deps) {
  const { auth, audit, db } = deps;
  const removed = createRemovedPasskeys();
  return new Hono<StaffEnv>()
    .patch(
      "/account/passkeys/:id",
      describe("Renames a passkey", undefined, PasskeyChange),
      async (c) => {
        const { name } = parseOrRefuse(PasskeyChange, await readJson(c), "input-invalid");
        const signedIn = c.get("signedIn");
        const isRenamed = await audit.write(factOf(signedIn, "factor.renamed"), [
          store.renamePasskey(db.write, signedIn.user.id, c.req.param("id"), name),
        ]);
        if (!isRenamed) throw new Problem("not-found");
        return c.body(null, 204);
      },
    )
    .delete("/account/passkeys/:id", describe("Takes a passkey away"), async (c) => {
      const signedIn = c.get("signedIn");
      const { id: userId } = signedIn.user;
      const row = await store.findPasskey(db.read, userId, c.req.param("id"));
      if (!row) throw new Problem("not-found");
      const isRemoved = await audit.write(
        factOf(signedIn, "factor.removed", { factor: "passkey" }),
        [store.deletePasskey(db.write, userId, row.id)],
      );
      if (!isRemoved) throw new Problem("last-factor");
      removed.keep(row);
      await raise(c, auth, shownOr(signedIn, "passkey"));
      return c.body(null, 204);
    })
    .post(
      "/account/passkeys/:id/restore",
      describe("Puts a passkey back that was removed within ten minutes"),
      async (c) => {
        const signedIn = c.get("signedIn");
        const row = removed.take(signedIn.user.id, c.req.param("id"));
        if (!row) throw new Problem("not-found");
        const fact = factOf(signedIn, "factor.added", { factor: "passkey" });
        await audit.write(fact, [store.insertPasskey(db.write, row)]);
        return c.body(null, 204);
      },
    );
}

/** What the session has shown; the step just set up where it had shown none. */
function shownOr({ session }: SignedIn, setUp: Factor): Factor {
  const shown = factors.find((factor) => factor === session.factor);
  return shown && shown !== "none" ? shown : setUp;
}

function factOf({ user: { id, name } }: SignedIn, action: string, details = {}) {
  const actor = { kind: "person", id, name } as const;
  return { actor, action, unitId: null, objectKind: "person", objectId: id, details };
}

function describe(summary: string, answer?: v.GenericSchema, body?: v.GenericSchema) {
  const content = answer && { "application/json": { schema: resolver(answer) } };
  return describeRoute({
    summary,
    ...(body ? { requestBody: describeBody(body) } : {}),
    responses: {
      ...(content ? { 200: { description: "Done", content } } : { 204: { description: "Done" } }),
      ...describeProblems("verification-required", "input-invalid", "not-found"),
    },
  });
}
