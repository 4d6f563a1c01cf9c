import type { Hono } from "hono";
import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import type { TotpSetUp } from "@respons/wire";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";
import { createUser } from "./users.ts";

const PERIOD_MS = 30_000;
export const PASSWORD = "promenad vid havet";
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** A browser that keeps its cookies, at the door of a collector. */
export function openBrowser({ app }: { app: Hono }) {
  const jar = new Map<string, string>();
  const cookie = () => Array.from(jar, ([name, value]) => `${name}=${value}`).join("; ");
  async function send(method: string, path: string, body?: object) {
    const answer = await app.request(`${PUBLIC_URL}/api${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        "User-Agent": FIREFOX,
        Origin: PUBLIC_URL,
        Host: "localhost:8787",
        Cookie: cookie(),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const text = await answer.text();
    const value = (text ? JSON.parse(text) : {}) as Record<string, unknown>;
    return { status: answer.status, value, code: value["code"], headers: answer.headers };
  }
  return {
    send,
    get: (path: string) => send("GET", path),
    post: (path: string, body: object = {}) => send("POST", path, body),
    cookie,
    /** Puts cookies of before back, as who has copied them would. */
    useCookie(header: string) {
      jar.clear();
      for (const pair of header.split("; ")) jar.set(...(pair.split("=") as [string, string]));
    },
  };
}

/** A person with a password of their own and no second step yet, signed in. */
export async function openWithPerson(email = "anna@example.fi") {
  const collector = await openTestCollector();
  const { deps } = collector;
  const password = await createUser(deps, deps.auth, { email, name: "Anna Ek" });
  const browser = openBrowser(collector);
  await browser.post("/auth/sign-in/email", { email, password });
  await browser.post("/auth/change-password", {
    currentPassword: password,
    newPassword: PASSWORD,
  });
  const signIn = (as = browser) => as.post("/auth/sign-in/email", { email, password: PASSWORD });
  return { ...collector, browser, email, signIn };
}

/** Sets an authenticator up. @returns its codes of this half minute and of those after it */
export async function setUpTotp({ post }: ReturnType<typeof openBrowser>) {
  const { secret } = (await post("/account/totp")).value as TotpSetUp;
  const otp = createOTP(base32.decode(secret));
  const codeOf = (ahead: number) => otp.hotp(Math.floor(Date.now() / PERIOD_MS) + ahead);
  const confirmed = await post("/account/totp/confirm", { code: await codeOf(0) });
  return { codeOf, recoveryCodes: confirmed.value["codes"] as string[] };
}
