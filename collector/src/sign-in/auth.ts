import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { eq } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { account, session, user, verification } from "./table.ts";

const MIN_PASSWORD_LENGTH = 8;
const MAX_PASSWORD_LENGTH = 128;
const HOUR_S = 3_600;
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

export type Auth = ReturnType<typeof createAuth>;

/** Sign-in of staff, on the collector's own database; every write goes through its one writer. */
export function createAuth(deps: Pick<Deps, "config" | "db" | "keys" | "log" | "now">) {
  const { config, db, keys, log } = deps;
  const isSecure = config.publicUrl.startsWith("https:");
  return betterAuth({
    baseURL: config.publicUrl,
    basePath: "/api/auth",
    secret: keys.current.session,
    telemetry: { enabled: false },
    // Faults come to the one translator of errors; here they would be logged with their values.
    onAPIError: { throw: true },
    logger: {
      level: "warn",
      // The message alone: its arguments may hold an address.
      log: (_level, message) => log({ level: "warn", message: `sign-in: ${message}` }),
    },
    trustedOrigins: [config.publicUrl, ...loopbackNames(config.publicUrl)],
    database: drizzleAdapter(db.write, {
      provider: "sqlite",
      schema: { user, session, account, verification },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    user: {
      additionalFields: {
        passwordChangeRequired: { type: "boolean", defaultValue: false, input: false },
      },
    },
    session: {
      expiresIn: 12 * HOUR_S,
      updateAge: HOUR_S,
      additionalFields: { verifiedAt: { type: "date", required: false, input: false } },
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: isSecure ? "__Host-respons" : "respons",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, secure: isSecure, path: "/" },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          // Neither the address nor the device of staff is kept.
          before: async (data) => ({
            data: { ...data, ipAddress: "", userAgent: "", verifiedAt: deps.now() },
          }),
        },
      },
      account: {
        update: {
          after: async (changed) => {
            if (changed.password) await clearPasswordChange(deps, changed.userId);
          },
        },
      },
    },
  });
}

async function clearPasswordChange({ db }: Pick<Deps, "db">, userId: string): Promise<void> {
  await db.write.update(user).set({ passwordChangeRequired: false }).where(eq(user.id, userId));
}

/** In trying out, the three names of this machine are one. */
function loopbackNames(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!LOOPBACK_NAMES.includes(url.hostname)) return [];
  return LOOPBACK_NAMES.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ""}`);
}
