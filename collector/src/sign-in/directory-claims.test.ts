import { describe, expect, it } from "vitest";
import {
  hasShownFactor,
  isDomainAllowed,
  isEmailVerified,
  readIdToken,
  rolesOf,
} from "./directory-claims.ts";

describe("claims of a directory", () => {
  it("are none where the token is not one", () => {
    for (const token of [undefined, "", "a.b.c", "x", `a.${btoa("[1]")}.c`]) {
      expect(readIdToken(token)).toEqual({});
    }
    expect(readIdToken(`a.${btoa('{"sub":"1"}')}.c`)).toEqual({ sub: "1" });
  });

  it.each([
    [{ email_verified: true }, true],
    [{ email_verified: "true" }, true],
    [{ xms_edov: 1 }, true],
    [{ email_verified: false, xms_edov: true }, false],
    [{ email_verified: "yes" }, false],
    [{}, false],
  ])("%j vouch for the address: %s", (claims, is) => {
    expect(isEmailVerified(claims)).toBe(is);
  });

  it("let in the domain named and none that only ends like it", () => {
    const config = { domains: ["example.fi"] };
    expect(isDomainAllowed("anna@Example.fi", config)).toBe(true);
    for (const email of ["a@evil-example.fi", "a@sub.example.fi", '"a@example.fi"@evil.fi', ""]) {
      expect(isDomainAllowed(email, config)).toBe(false);
    }
  });

  it.each([
    [{ amr: ["pwd", "mfa"] }, true],
    [{ acr: "urn:mfa" }, true],
    [{ amr: "mfa" }, true],
    [{ amr: ["pwd"] }, false],
    [{ amr: { mfa: true } }, false],
    [{}, false],
  ])("%j tell of a second factor: %s", (claims, is) => {
    expect(hasShownFactor(claims, { factors: ["mfa", "urn:mfa"] })).toBe(is);
  });

  it("give the mapped roles and no others", () => {
    const grant = { role: "handler", unit: "clinic" } as const;
    const roles = [{ value: "nurses", grant }];
    expect(rolesOf({ roles: ["nurses", "cooks"] }, { rolesClaim: "roles", roles })).toEqual([
      grant,
    ]);
    expect(rolesOf({ roles: "nurses" }, { rolesClaim: "roles", roles })).toEqual([grant]);
    expect(rolesOf({ roles: ["cooks"] }, { rolesClaim: "roles", roles })).toEqual([]);
    const nested = { realm_access: { roles: ["nurses"] } };
    expect(rolesOf(nested, { rolesClaim: "realm_access.roles", roles })).toEqual([grant]);
    expect(rolesOf({}, { rolesClaim: "__proto__.roles", roles })).toEqual([]);
  });
});
