import * as v from "valibot";
import { Role, Slug, type RoleGrant } from "@respons/wire";

/** Single sign-on with one OpenID Connect provider. */
export interface SignOnConfig {
  /** As the provider names itself; its discovery document lies under it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** On the button of the sign-in page. */
  name: string;
  /** Claim that lists groups or roles. */
  rolesClaim: string;
  /** What each value of that claim gives. */
  roles: readonly { value: string; grant: RoleGrant }[];
  /** Values of `amr` or `acr` that tell of a second factor. */
  factors: readonly string[];
  /** Whose addresses are let in, in lower case. */
  domains: readonly string[];
}

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Issuer = v.pipe(
  v.string(),
  v.check(isIssuer, "an https address (http only for this machine)"),
);
const Words = v.pipe(
  v.string(),
  v.transform((text) => text.split(/[\s,;]+/).filter(Boolean)),
);
const Domains = v.pipe(
  Words,
  v.transform((words) => words.map((word) => word.replace(/^@/, "").toLowerCase())),
  v.minLength(1, "at least one domain"),
);
const Mapping = v.pipe(
  v.string(),
  v.check(
    (text) => splitMapping(text).every((line) => toEntries(line) !== undefined),
    "pairs such as `nurses = handler@clinic; board = reader@organisation`",
  ),
  v.transform((text) => splitMapping(text).flatMap((line) => toEntries(line) ?? [])),
);

/** The variables of single sign-on; all that has no default is needed once there is an issuer. */
export const signOnEntries = {
  RESPONS_OIDC_ISSUER: v.optional(Issuer),
  RESPONS_OIDC_CLIENT_ID: v.optional(Text),
  RESPONS_OIDC_CLIENT_SECRET: v.optional(Text),
  RESPONS_OIDC_NAME: v.optional(Text, "single sign-on"),
  RESPONS_OIDC_ROLES_CLAIM: v.optional(Text, "roles"),
  RESPONS_OIDC_ROLES: v.optional(Mapping, ""),
  RESPONS_OIDC_FACTOR: v.optional(Words, "mfa"),
  RESPONS_OIDC_DOMAINS: v.optional(Domains),
};
const SignOnEnvironment = v.object(signOnEntries);
type SignOnValues = v.InferOutput<typeof SignOnEnvironment>;

/** @returns the settings, undefined without an issuer, or the names of variables that are missing */
export function toSignOnConfig(values: SignOnValues): SignOnConfig | undefined | string[] {
  const issuer = values.RESPONS_OIDC_ISSUER;
  if (issuer === undefined) return undefined;
  const needed = {
    RESPONS_OIDC_CLIENT_ID: values.RESPONS_OIDC_CLIENT_ID,
    RESPONS_OIDC_CLIENT_SECRET: values.RESPONS_OIDC_CLIENT_SECRET,
    RESPONS_OIDC_DOMAINS: values.RESPONS_OIDC_DOMAINS,
  };
  const missing = Object.entries(needed).filter(([, value]) => value === undefined);
  if (missing.length > 0) return missing.map(([name]) => name);
  return {
    issuer,
    clientId: needed.RESPONS_OIDC_CLIENT_ID ?? "",
    clientSecret: needed.RESPONS_OIDC_CLIENT_SECRET ?? "",
    name: values.RESPONS_OIDC_NAME,
    rolesClaim: values.RESPONS_OIDC_ROLES_CLAIM,
    roles: values.RESPONS_OIDC_ROLES,
    factors: values.RESPONS_OIDC_FACTOR,
    domains: needed.RESPONS_OIDC_DOMAINS ?? [],
  };
}

function splitMapping(text: string): string[] {
  return text
    .split(";")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The value ends at the last `=`, since names of groups may hold one. */
function toEntries(line: string): SignOnConfig["roles"][number][] | undefined {
  const at = line.lastIndexOf("=");
  const value = line.slice(0, at).trim();
  const grants = line.slice(at + 1).split(",");
  if (at < 1 || value === "") return undefined;
  const entries = grants.map((text) => {
    const [role, unit] = text.split("@").map((part) => part.trim());
    const grant = v.safeParse(v.object({ role: Role, unit: Slug }), { role, unit });
    return grant.success ? { value, grant: grant.output } : undefined;
  });
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || (protocol === "http:" && isLoopback);
}
