import { AsyncLocalStorage } from "node:async_hooks";
import type { GenericOAuthOptions } from "better-auth/plugins/generic-oauth";
import { eq } from "drizzle-orm";
import { limits } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import type { Deps } from "../deps.ts";
import {
  hasShownFactor,
  isDomainAllowed,
  isEmailVerified,
  readIdToken,
  rolesOf,
  type Claims,
} from "./directory-claims.ts";
import { applyDirectoryRoles } from "./directory-roles.ts";
import { findPerson, findPersonByEmail, noteSignedIn } from "./store.ts";

/** Name of the one provider in better-auth's routes and tables. */
export const PROVIDER = "sso";

type SignOnDeps = Pick<Deps, "config" | "db" | "units" | "audit" | "log" | "now">;

/** Why the directory's word is not enough; the sign-in page has a sentence for each. */
type Refusal = "email_not_verified" | "domain_not_allowed" | "no_roles" | "account_disabled";

interface Attempt {
  claims: Claims;
}

/**
 * Signing in by the organisation's own directory. Better-auth checks state, PKCE, nonce, issuer
 * and signature; here stands whom we let in, and as what.
 */
export function createSingleSignOn(deps: SignOnDeps) {
  const config = deps.config.singleSignOn;
  if (!config) return undefined;
  // What the token says must reach the session that it opens, and no other request's.
  const attempts = new AsyncLocalStorage<Attempt>();
  const claimsNow = () => attempts.getStore()?.claims;

  return {
    settings: {
      config: [
        {
          providerId: PROVIDER,
          discoveryUrl: `${config.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
          clientId: config.clientId,
          clientSecret: config.clientSecret,
          scopes: ["openid", "email", "profile"],
          pkce: true,
          requireIdTokenVerification: true,
          mapProfileToUser: (profile) => ({
            name: nameOf(profile),
            image: undefined,
            emailVerified: isEmailVerified(profile),
          }),
          accountSubject({ tokens, profile }) {
            const claims: Claims = { ...profile, ...readIdToken(tokens.idToken) };
            const attempt = attempts.getStore();
            if (attempt) attempt.claims = claims;
            return typeof claims["sub"] === "string" ? claims["sub"] : "";
          },
        },
      ],
    } satisfies GenericOAuthOptions,
    /** Runs one answer of the directory; what it claims is known until the session stands. */
    follow: <T>(work: () => Promise<T>): Promise<T> => attempts.run({ claims: {} }, work),
    /** Better-auth's gate before it makes, links or signs in a person. */
    async refuse(email: string): Promise<Refusal | undefined> {
      const claims = claimsNow() ?? {};
      if (!isEmailVerified(claims)) return "email_not_verified";
      if (!isDomainAllowed(email, config)) return "domain_not_allowed";
      const person = await findPersonByEmail(deps.db.write, email);
      if (person?.disabledAt) return "account_disabled";
      if (rolesOf(claims, config).length > 0) return undefined;
      return person && (await hasRoleByHand(deps, person.id)) ? undefined : "no_roles";
    },
    /** Brings the roles from the directory up to date, and says which factor the session has. */
    async enter(userId: string): Promise<{ factor?: "sso"; signOn?: true }> {
      const claims = claimsNow();
      if (!claims) return {};
      const person = await findPerson(deps.db.write, userId);
      if (!person) return {};
      await applyDirectoryRoles(deps, person, rolesOf(claims, config));
      await noteSignedIn(deps.db.write, userId, deps.now());
      await deps.audit.record({
        actor: { kind: "person", id: person.id, name: person.name },
        action: "sign-in.succeeded",
        unitId: null,
        objectKind: "person",
        objectId: person.id,
        details: { factor: "single-sign-on" },
      });
      return hasShownFactor(claims, config) ? { factor: "sso", signOn: true } : { signOn: true };
    },
  };
}
export type SingleSignOn = NonNullable<ReturnType<typeof createSingleSignOn>>;

async function hasRoleByHand({ db }: SignOnDeps, userId: string): Promise<boolean> {
  const rows = await db.write
    .select({ source: roleGrants.source })
    .from(roleGrants)
    .where(eq(roleGrants.userId, userId));
  return rows.some(({ source }) => source === "hand");
}

function nameOf(profile: Claims): string {
  const { name, preferred_username: username, email } = profile;
  const words = [name, username, email].find(
    (one): one is string => typeof one === "string" && one.trim() !== "",
  );
  return (words ?? "").slice(0, limits.name);
}
