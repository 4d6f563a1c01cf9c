import type { Context } from "hono";
import { Problem } from "../http/problem.ts";
import type { ProblemCode } from "@respons/wire";
import type { LoadAuth } from "./auth.ts";

const SLOW_DOWN_S = 15 * 60;

/** Our codes for better-auth's. Source: better-auth 1.7 and its plugins, their error codes. */
const codes: Record<string, ProblemCode> = {
  INVALID_EMAIL_OR_PASSWORD: "credentials-wrong",
  INVALID_EMAIL: "credentials-wrong",
  INVALID_PASSWORD: "credentials-wrong",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "credentials-wrong",
  PASSWORD_TOO_SHORT: "password-too-short",
  PASSWORD_TOO_LONG: "credentials-wrong",
  INVALID_CODE: "code-wrong",
  INVALID_BACKUP_CODE: "code-wrong",
  TOTP_NOT_ENABLED: "code-wrong",
  BACKUP_CODES_NOT_ENABLED: "code-wrong",
  INVALID_TWO_FACTOR_COOKIE: "sign-in-expired",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "sign-in-expired",
  CHALLENGE_NOT_FOUND: "sign-in-expired",
  PASSKEY_NOT_FOUND: "passkey-refused",
  AUTHENTICATION_FAILED: "passkey-refused",
  FAILED_TO_VERIFY_REGISTRATION: "passkey-refused",
  UNAUTHORIZED: "sign-in-required",
};

const SIGN_IN_PATH = "/api/auth/sign-in/";

/**
 * Who signs in is not signed in yet: with a session the two-factor plugin would check a code
 * without counting the tries.
 */
function withoutSession(headers: Headers): string {
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  return cookies.filter((cookie) => !/^[^=]*\.session_token=/.test(cookie)).join("; ");
}

/** What better-auth answered; its cookies are not yet the browser's. */
interface AuthAnswer {
  value: unknown;
  cookies: readonly string[];
}

/**
 * Asks better-auth in the name of the browser.
 * @throws Problem with the code of ours that its refusal stands for
 */
export async function askAuth(
  c: Context,
  auth: LoadAuth,
  path: string,
  body?: Record<string, unknown>,
): Promise<AuthAnswer> {
  const headers = new Headers({ "Content-Type": "application/json" });
  for (const name of ["cookie", "origin", "host", "user-agent"]) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  if (c.req.path.startsWith(SIGN_IN_PATH)) headers.set("cookie", withoutSession(headers));
  const request = body
    ? { method: "POST", headers, body: JSON.stringify(body) }
    : { method: "GET", headers };
  const answer = await (
    await auth()
  ).handler(new Request(new URL(`/api/auth${path}`, c.req.url), request));
  const value: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw toProblem(answer.status, value);
  return { value, cookies: answer.headers.getSetCookie() };
}

/** Hands better-auth's cookies to the browser; the token is in them and nowhere else. */
export function passCookies(c: Context, { cookies }: Pick<AuthAnswer, "cookies">): void {
  for (const cookie of cookies) c.header("Set-Cookie", cookie, { append: true });
}

function toProblem(status: number, value: unknown): Problem {
  const code = typeof value === "object" && value && "code" in value ? String(value.code) : "";
  if (status === 429) return new Problem("too-many-requests", { retryAfterSeconds: SLOW_DOWN_S });
  const known = codes[code];
  if (known) return new Problem(known);
  if (status === 401) return new Problem("sign-in-required");
  return new Problem(status === 403 ? "cross-site" : "input-invalid");
}
