import type { RoleGrant } from "@respons/wire";
import type { SignOnConfig } from "../sign-on-config.ts";

/** What the directory says about who signs in; its shape is the directory's own affair. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The claims of an ID token whose signature was checked before.
 * @returns none where it is not a token
 */
export function readIdToken(token: string | undefined): Claims {
  try {
    const payload = token?.split(".")[1] ?? "";
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return isRecord(claims) ? claims : {};
  } catch {
    return {};
  }
}

/**
 * Whether the directory vouches for the address. Entra ID says so in a claim of its own.
 * Source: OpenID Connect Core 5.1 (`email_verified`); Microsoft, optional claims (`xms_edov`).
 */
export function isEmailVerified(claims: Claims): boolean {
  const said = claims["email_verified"] ?? claims["xms_edov"];
  return said === true || said === "true" || said === 1 || said === "1";
}

export function isDomainAllowed(email: string, { domains }: Pick<SignOnConfig, "domains">) {
  return domains.includes(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
}

/** Whether the directory says that a second factor was shown. Source: RFC 8176, `amr`. */
export function hasShownFactor(claims: Claims, { factors }: Pick<SignOnConfig, "factors">) {
  const said = [...toList(claims["amr"]), ...toList(claims["acr"])];
  return said.some((value) => factors.includes(value));
}

/** The roles that the directory gives; `a.b` reads a claim inside another, as Keycloak has them. */
export function rolesOf(
  claims: Claims,
  { rolesClaim, roles }: Pick<SignOnConfig, "rolesClaim" | "roles">,
): RoleGrant[] {
  const values = toList(claims[rolesClaim] ?? readPath(claims, rolesClaim));
  return roles.filter(({ value }) => values.includes(value)).map(({ grant }) => grant);
}

function readPath(claims: Claims, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), claims);
}

function toList(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string");
}

function isRecord(value: unknown): value is Claims {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
