import { passkey as passkeys } from "@better-auth/passkey";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor as secondStep } from "better-auth/plugins/two-factor";
import type { Deps } from "../deps.ts";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "./password-rules.ts";
import { raiseSession } from "./raise-session.ts";
import { describeSession } from "./describe-session.ts";
import { ABSOLUTE_MS } from "./session-facts.ts";
import { PROVIDER } from "./single-sign-on.ts";
import { clearPasswordChange, onlyBySignOn } from "./store.ts";
import { account, passkey, session, twoFactor, user, verification } from "./table.ts";

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

export type Auth = ReturnType<typeof createAuth>;
export type LoadAuth = () => Promise<Auth>;

/** Sign-in of staff, on the collector's own database; every write goes through its one writer. */
export function createAuth(deps: AuthDeps) {
  const { config, db, keys, log, signOn } = deps;
  const url = config.adminUrl;
  const isSecure = url.startsWith("https:");
  return betterAuth({
    appName: "Respons",
    baseURL: url,
    basePath: "/api/auth",
    // The first secret signs and encrypts, all of them decrypt; `secret` opens what was encrypted
    // before versions were written down, which is of the oldest.
    secret: (keys.all.at(-1) ?? keys.current).session,
    secrets: keys.all.map(({ number, session }) => ({ version: number, value: session })),
    telemetry: { enabled: false },
    // Faults come to the one translator of errors; here they would be logged with their values.
    onAPIError: { throw: true, errorURL: `${url}/admin/` },
    logger: {
      level: "warn",
      // The message alone: its arguments may hold an address.
      log: (_level, message) => log({ level: "warn", message: `sign-in: ${message}` }),
    },
    trustedOrigins: [url, ...loopbackNames(url)],
    database: drizzleAdapter(db.write, {
      provider: "sqlite",
      schema: { user, session, account, verification, twoFactor, passkey },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    user: {
      additionalFields: userFields,
      validateUserInfo: async ({ user: { email } }) => {
        const refusal = await signOn?.refuse(email ?? "");
        return refusal ? { error: refusal } : undefined;
      },
    },
    account: {
      // An address may have been taken before its owner came: on the first time by the directory
      // every other way in ends (`onlyBySignOn`).
      accountLinking: { requireLocalEmailVerified: false },
      updateAccountOnSignIn: false,
    },
    session: {
      expiresIn: ABSOLUTE_MS / 1_000,
      // The end of a session never moves; how fresh a proof must be, `recentlyVerified` decides.
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: sessionFields,
    },
    plugins: [
      secondStep(),
      createPasskeys(url),
      raiseSession(),
      ...(signOn ? [genericOAuth(signOn.settings)] : []),
    ],
    advanced: {
      useSecureCookies: false,
      cookiePrefix: isSecure ? "__Host-respons" : "respons",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, secure: isSecure, path: "/" },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: createHooks(deps),
  });
}

type AuthDeps = Pick<Deps, "config" | "db" | "keys" | "log" | "now" | "signOn">;

/** What is kept of a session and an account, and what is not. */
function createHooks(deps: AuthDeps): NonNullable<BetterAuthOptions["databaseHooks"]> {
  return {
    session: {
      create: {
        before: async (data, request) => {
          const shown = { ...data, ...(await deps.signOn?.enter(data.userId)) };
          return { data: { ...shown, ...(await describeSession(deps, shown, request)) } };
        },
      },
    },
    account: {
      create: {
        // The directory's tokens open its own doors, none of ours: they are not kept.
        before: async (data) => ({
          data: { ...data, accessToken: null, refreshToken: null, idToken: null },
        }),
        after: async ({ providerId, userId }) => {
          if (providerId === PROVIDER) await onlyBySignOn(deps.db, userId);
        },
      },
      update: {
        after: async (changed) => {
          if (changed.password) await clearPasswordChange(deps.db.write, changed.userId);
        },
      },
    },
  };
}

const ownDate = { type: "date", required: false, input: false } as const;
const userFields = {
  passwordChangeRequired: { type: "boolean", defaultValue: false, input: false },
  disabledAt: ownDate,
  graceUntil: ownDate,
} as const;
const sessionFields = {
  deviceLabel: { type: "string", required: false, input: false },
  factor: { type: "string", required: false, input: false },
  signOn: { type: "boolean", required: false, input: false },
  verifiedAt: ownDate,
  lastSeenAt: ownDate,
} as const;

/** Passkeys whose device has checked who holds it: one of them is both factors. */
function createPasskeys(url: string) {
  return passkeys({
    rpName: "Respons",
    rpID: LOOPBACK_NAMES.includes(new URL(url).hostname) ? "localhost" : new URL(url).hostname,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification: { registrationInfo } }) =>
        refuseUnverified(registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification: { authenticationInfo } }) =>
        refuseUnverified(authenticationInfo.userVerified),
    },
  });
}

function refuseUnverified(isVerified: boolean | undefined): void {
  if (!isVerified) throw new APIError("UNAUTHORIZED", { code: "AUTHENTICATION_FAILED" });
}

/** In trying out, the three names of this machine are one. */
function loopbackNames(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!LOOPBACK_NAMES.includes(url.hostname)) return [];
  return LOOPBACK_NAMES.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ""}`);
}
