import { isIP } from "node:net";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { signOnEntries, toSignOnConfig, type SignOnConfig } from "./sign-on-config.ts";

const Url = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    "an http(s) address",
  ),
  v.transform((text) => new URL(text).origin),
);

const Environment = v.object({
  RESPONS_DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^file:(?!.*:memory:).+/, "file: and a path")),
    "file:data/respons.db",
  ),
  RESPONS_DATABASE_KEY: v.optional(v.pipe(v.string(), v.minLength(16, "at least 16 characters"))),
  RESPONS_PUBLIC_URL: v.optional(Url),
  RESPONS_ADMIN_URL: v.optional(Url),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, "a port number"),
      v.transform(Number),
      v.maxValue(65_535, "a port number"),
    ),
    "8787",
  ),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), "127.0.0.1"),
  RESPONS_TIME_ZONE: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, "an IANA time zone such as Europe/Helsinki")),
    "Europe/Helsinki",
  ),
  RESPONS_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, "at least 32 characters"))),
  RESPONS_SECRET_PREVIOUS: v.optional(
    v.pipe(v.string(), v.minLength(32, "at least 32 characters")),
  ),
  RESPONS_TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
      v.check(
        (parts: string[]) => parts.every(isNetwork),
        "addresses or networks with commas between, such as 127.0.0.1, 10.0.0.0/8",
      ),
    ),
    "",
  ),
  RESPONS_RATE_LIMITS: v.optional(v.picklist(["on", "off"], "on or off"), "on"),
  RESPONS_BACKUP_DIR: v.optional(v.pipe(v.string(), v.minLength(1))),
  RESPONS_METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16, "at least 16 characters"))),
  RESPONS_SMTP_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol),
        "an address such as smtps://user:password@mail.example:465",
      ),
    ),
  ),
  RESPONS_MAIL_FROM: v.optional(
    v.pipe(v.string(), v.regex(/^[^\p{Cc}<>]*<?[^\s<>@]+@[^\s<>@]+>?$/u, "a mail address")),
  ),
  ...signOnEntries,
});

export interface Config {
  /** Path of the database file. */
  databaseFile: string;
  databaseKey: string | undefined;
  publicUrl: string;
  /** Where staff go; the public address where no other is set. */
  adminUrl: string;
  port: number;
  host: string;
  timeZone: string;
  secret: string | undefined;
  previousSecret: string | undefined;
  metricsToken: string | undefined;
  /** Addresses and networks whose `X-Forwarded-For` counts. */
  trustedProxies: readonly string[];
  /** Off only while the collector itself is measured. */
  hasRateLimits: boolean;
  /** Folder of the nightly copies. */
  backupFolder: string;
  /** Where mails to staff go out; undefined: links are handed over by administrators. */
  mail: { smtpUrl: string; from: string } | undefined;
  singleSignOn: SignOnConfig | undefined;
}

/** The environment holds values the collector cannot use; the message lists them all. */
export class ConfigInvalid extends Error {
  override name = "ConfigInvalid";
}

/**
 * Reads the environment once. Values are never repeated in the message: some are secrets.
 * @throws ConfigInvalid
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = v.safeParse(Environment, present);
  if (!result.success) {
    const faults = result.issues.map(
      (issue) => `${v.getDotPath(issue)} must be ${issue.message.replace(/^Invalid.*/, "valid")}`,
    );
    throw new ConfigInvalid(faults.join("; "));
  }
  const values = result.output;
  const { RESPONS_SMTP_URL: smtpUrl, RESPONS_MAIL_FROM: from } = values;
  const singleSignOn = toSignOnConfig(values);
  const missing = [
    ...(Array.isArray(singleSignOn) ? singleSignOn : []),
    ...(smtpUrl !== undefined && from === undefined ? ["RESPONS_MAIL_FROM"] : []),
  ];
  if (Array.isArray(singleSignOn) || missing.length > 0) {
    throw new ConfigInvalid(missing.map((name) => `${name} must be set too`).join("; "));
  }
  const publicUrl = values.RESPONS_PUBLIC_URL ?? `http://localhost:${values.PORT}`;
  const databaseFile = values.RESPONS_DATABASE_URL.replace(/^file:(\/\/(?=\/))?/, "");
  return Object.freeze({
    databaseFile,
    databaseKey: values.RESPONS_DATABASE_KEY,
    publicUrl,
    adminUrl: values.RESPONS_ADMIN_URL ?? publicUrl,
    port: values.PORT,
    host: values.HOST,
    timeZone: values.RESPONS_TIME_ZONE,
    secret: values.RESPONS_SECRET,
    previousSecret: values.RESPONS_SECRET_PREVIOUS,
    metricsToken: values.RESPONS_METRICS_TOKEN,
    trustedProxies: values.RESPONS_TRUSTED_PROXIES,
    hasRateLimits: values.RESPONS_RATE_LIMITS === "on",
    backupFolder: values.RESPONS_BACKUP_DIR ?? join(dirname(databaseFile), "backups"),
    mail: smtpUrl !== undefined && from !== undefined ? { smtpUrl, from } : undefined,
    singleSignOn,
  });
}

function isNetwork(text: string): boolean {
  const [address = "", prefix, ...more] = text.split("/");
  const bits = isIP(address) === 4 ? 32 : 128;
  const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  return isIP(address) !== 0 && isPrefix && more.length === 0;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
