import {
  Account,
  PasskeyOptions,
  RecoveryCodes,
  SignInAnswer,
  TotpSetUp,
  type Proof,
} from "@respons/wire";
import type { Http } from "../http.ts";

/** What signing in and the pages of one's own account ask. */
export function createAccountApi(http: Http) {
  return {
    signIn: (email: string, password: string) =>
      http.send("POST", "/api/auth/sign-in/email", { email, password }, SignInAnswer),
    signInWithCode: (code: string) => http.send("POST", "/api/auth/sign-in/code", { code }),
    signInWithRecoveryCode: (code: string) =>
      http.send("POST", "/api/auth/sign-in/recovery-code", { code }),
    getSignInOptions: () => http.send("POST", "/api/auth/passkey/options", {}, PasskeyOptions),
    signInWithPasskey: (passkey: object) =>
      http.send("POST", "/api/auth/sign-in/passkey", { passkey }),
    getVerifyOptions: () => http.send("POST", "/api/account/verify/options", {}, PasskeyOptions),
    verify: (proof: Proof) => http.send("POST", "/api/account/verify", proof),
    get: () => http.get("/api/account", Account),
    rename: (name: string) => http.send("PATCH", "/api/account", { name }),
    beginTotp: () => http.send("POST", "/api/account/totp", {}, TotpSetUp),
    confirmTotp: (code: string) =>
      http.send("POST", "/api/account/totp/confirm", { code }, RecoveryCodes),
    removeTotp: () => http.send("DELETE", "/api/account/totp"),
    makeRecoveryCodes: () => http.send("POST", "/api/account/recovery-codes", {}, RecoveryCodes),
    getNewPasskeyOptions: () =>
      http.send("POST", "/api/account/passkeys/options", {}, PasskeyOptions),
    addPasskey: (name: string, passkey: object) =>
      http.send("POST", "/api/account/passkeys", { name, passkey }),
    renamePasskey: (id: string, name: string) => http.send("PATCH", passkeyPath(id), { name }),
    removePasskey: (id: string) => http.send("DELETE", passkeyPath(id)),
    restorePasskey: (id: string) => http.send("POST", `${passkeyPath(id)}/restore`),
    endSession: (id: string) =>
      http.send("DELETE", `/api/account/sessions/${encodeURIComponent(id)}`),
    endOtherSessions: () => http.send("POST", "/api/account/sessions/end-others"),
  };
}
export type AccountApi = ReturnType<typeof createAccountApi>;

function passkeyPath(id: string): string {
  return `/api/account/passkeys/${encodeURIComponent(id)}`;
}
