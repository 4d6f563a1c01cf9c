import { APIError } from "better-auth/api";
import type { Factor } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { toDeviceLabel } from "./device-label.ts";
import { findPerson } from "./store.ts";

/** Which proof each of better-auth's routes asks for before it makes a session. */
const factorByPath: Record<string, Factor> = {
  "/two-factor/verify-totp": "totp",
  // A recovery code stands for the authenticator that was lost.
  "/two-factor/verify-backup-code": "totp",
  "/passkey/verify-authentication": "passkey",
};

interface NewSession {
  userId: string;
  factor?: unknown;
  signOn?: unknown;
}

/** The part of better-auth's context that is read here. */
interface RequestContext {
  path?: string;
  headers?: Headers | undefined;
  request?: Request | undefined;
  context: { session?: { session: object } | null };
}

/**
 * What a new session is kept with: how it was opened and from which kind of browser, but neither
 * the address nor what the browser says about itself.
 * @throws APIError where the person may not sign in, worded like a wrong password
 */
export async function describeSession(
  { db, now }: Pick<Deps, "db" | "now">,
  session: NewSession,
  request: RequestContext | null,
) {
  const person = await findPerson(db.write, session.userId);
  if (!person || person.disabledAt) {
    throw new APIError("UNAUTHORIZED", { code: "INVALID_EMAIL_OR_PASSWORD" });
  }
  const headers = request?.headers ?? request?.request?.headers;
  return {
    ipAddress: "",
    userAgent: "",
    deviceLabel: toDeviceLabel(headers?.get("user-agent") ?? ""),
    factor: factorOf(session, request),
    signOn: session.signOn === true || readBefore(request, "signOn") === true,
    createdAt: now(),
    verifiedAt: now(),
    lastSeenAt: now(),
  };
}

function factorOf(session: NewSession, request: RequestContext | null): Factor {
  const shown = factorByPath[request?.path ?? ""];
  if (shown) return shown;
  const kept = readBefore(request, "factor") ?? session.factor;
  return kept === "totp" || kept === "passkey" || kept === "sso" ? kept : "none";
}

/** The session that follows a change of password keeps what the one before it had. */
function readBefore(request: RequestContext | null, field: string): unknown {
  const before = request?.path === "/change-password" ? request.context.session?.session : null;
  return before && field in before ? (before as Record<string, unknown>)[field] : undefined;
}
