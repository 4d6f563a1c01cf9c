import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import {
  CodeInput,
  PasskeyOptions,
  PasskeySignIn,
  SignInAnswer,
  type StaffSession,
} from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { refuseCrossSite } from "../http/refuse-cross-site.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import { changePassword, PasswordChange } from "./change-password.ts";
import { findSignedIn, type StaffEnv } from "./require-sign-in.ts";
import { finishSignIn, noteFailure, refuseUsedCode, signInWithPassword } from "./sign-in.ts";
import { createThrottle } from "./throttle.ts";
import { toRecoveryCode } from "./totp.ts";

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const Credentials = v.object({ email: text(320), password: text(1_024) });
const Done = v.object({ status: v.literal(true) });

/** Signing in and out, behind a check that the request comes from our own pages. */
export function createAuthRoutes(deps: Deps) {
  const throttle = createThrottle();
  const { auth } = deps;
  return new Hono()
    .use("/auth/*", refuseCrossSite)
    .route("/", createCodeRoutes(deps))
    .route("/", createPasskeyRoutes(deps))
    .post(
      "/auth/sign-in/email",
      describeRoute({
        summary: "First step of signing in: e-mail address and password",
        requestBody: describeBody(Credentials),
        responses: {
          200: describeJson("A session, or a code must follow", SignInAnswer),
          ...describeProblems("credentials-wrong", "cross-site", "too-many-requests"),
        },
      }),
      async (c) => {
        const sent = parseOrRefuse(Credentials, await readJson(c), "input-invalid");
        return c.json(await signInWithPassword(c, deps, throttle, sent));
      },
    )
    .post("/auth/sign-out", async (c) => {
      const signedIn = await findSignedIn(deps, c.req.raw.headers);
      passCookies(c, await askAuth(c, auth, "/sign-out", {}));
      if (signedIn) {
        const { id, name } = signedIn.user;
        const actor = { kind: "person", id, name } as const;
        const about = { unitId: null, objectKind: "person", objectId: id };
        await deps.audit.record({ actor, action: "sign-in.ended", ...about });
      }
      return c.json({ status: true });
    })
    .post(
      "/auth/change-password",
      describeRoute({
        summary: "Changes one's own password and ends one's other sessions",
        requestBody: describeBody(PasswordChange),
        responses: {
          200: describeJson("Changed", Done),
          ...describeProblems(
            "credentials-wrong",
            "second-factor-required",
            "password-too-short",
            "password-too-long",
            "password-common",
          ),
        },
      }),
      async (c) => {
        const sent = parseOrRefuse(PasswordChange, await readJson(c), "input-invalid");
        await changePassword(c, deps, throttle, sent);
        return c.json({ status: true });
      },
    );
}

function createCodeRoutes(deps: Deps) {
  const { auth } = deps;
  return new Hono()
    .post("/auth/sign-in/code", describeCode("a code of the authenticator"), async (c) => {
      const { code } = parseOrRefuse(CodeInput, await readJson(c), "input-invalid");
      const body = { code: code.replace(/\s/g, "") };
      await refuseUsedCode(c, deps, body.code);
      const answer = await noteFailure(deps, askAuth(c, auth, "/two-factor/verify-totp", body));
      await finishSignIn(c, deps, answer, { factor: "totp", code: body.code });
      return c.json({ status: true });
    })
    .post("/auth/sign-in/recovery-code", describeCode("a recovery code"), async (c) => {
      const { code } = parseOrRefuse(CodeInput, await readJson(c), "input-invalid");
      const path = "/two-factor/verify-backup-code";
      const answer = await noteFailure(
        deps,
        askAuth(c, auth, path, { code: toRecoveryCode(code) }),
      );
      await finishSignIn(c, deps, answer, { factor: "recovery-code" });
      return c.json({ status: true });
    });
}

function createPasskeyRoutes(deps: Deps) {
  const { auth } = deps;
  return new Hono()
    .post(
      "/auth/passkey/options",
      describeRoute({
        summary: "What to ask a passkey before signing in with it",
        responses: { 200: describeJson("For the browser's passkey call", PasskeyOptions) },
      }),
      async (c) => {
        const answer = await askAuth(c, auth, "/passkey/generate-authenticate-options");
        passCookies(c, answer);
        return c.json({ options: { ...toRecord(answer.value), userVerification: "required" } });
      },
    )
    .post(
      "/auth/sign-in/passkey",
      describeRoute({
        summary: "Signing in with a passkey, which is both steps at once",
        requestBody: describeBody(PasskeySignIn),
        responses: {
          200: describeJson("Signed in", Done),
          ...describeProblems("passkey-refused", "sign-in-expired", "cross-site"),
        },
      }),
      async (c) => {
        const { passkey } = parseOrRefuse(PasskeySignIn, await readJson(c), "input-invalid");
        const path = "/passkey/verify-authentication";
        const answer = await noteFailure(deps, askAuth(c, auth, path, { response: passkey }));
        await finishSignIn(c, deps, answer, { factor: "passkey" });
        return c.json({ status: true });
      },
    );
}

function describeJson(description: string, schema: v.GenericSchema) {
  return { description, content: { "application/json": { schema: resolver(schema) } } };
}

function describeCode(which: string) {
  return describeRoute({
    summary: `Second step of signing in: ${which}`,
    requestBody: describeBody(CodeInput),
    responses: {
      200: describeJson("Signed in", Done),
      ...describeProblems("code-wrong", "sign-in-expired", "cross-site", "too-many-requests"),
    },
  });
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

export function createSessionRoutes(deps: Deps) {
  return new Hono<StaffEnv>().get("/session", async (c) => {
    const { user } = c.get("signedIn");
    const { access } = c.get("caller");
    const [organisation, units] = await Promise.all([deps.organisation(), access.visibleUnits()]);
    const { graceUntil } = user;
    return c.json({
      id: user.id,
      email: user.email,
      name: user.name,
      passwordChangeRequired: user.passwordChangeRequired,
      secondStep: c.get("secondStep"),
      graceUntil: c.get("isInGrace") && graceUntil ? graceUntil.toISOString() : null,
      organisation: { ...organisation, timeZone: deps.config.timeZone },
      units: units.map(({ slug, name, kind, parentId, endedAt }) => ({
        slug,
        name,
        kind,
        parent: units.find((unit) => unit.id === parentId)?.slug ?? null,
        ended: endedAt !== null,
      })),
      roles: [...access.grants],
      permissions: [...access.permissions],
    } satisfies StaffSession);
  });
}
