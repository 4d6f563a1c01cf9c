import * as v from "valibot";

/** How the second step of a sign-in was taken. */
export const factors = ["none", "totp", "passkey", "sso"] as const;
export const Factor = v.picklist(factors);
export type Factor = v.InferOutput<typeof Factor>;

/** What is left to do after the first step: nothing, show a second step, or set one up. */
export const SecondStep = v.picklist(["done", "confirm", "set-up"]);
export type SecondStep = v.InferOutput<typeof SecondStep>;

/** Answer of `POST /api/auth/sign-in/email`: whether a code must follow before there is a session. */
export const SignInAnswer = v.object({ next: v.picklist(["session", "code"]) });
export type SignInAnswer = v.InferOutput<typeof SignInAnswer>;

/** What a browser says for a passkey, and what it is asked: the shapes are those of WebAuthn. */
const WebAuthn = v.record(v.string(), v.unknown());

const Code = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32));
const Password = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024));

/** Body of `POST /api/account/verify`: one proof that it is the signed-in person. */
export const Proof = v.union([
  v.strictObject({ password: Password }),
  v.strictObject({ code: Code }),
  v.strictObject({ passkey: WebAuthn }),
]);
export type Proof = v.InferOutput<typeof Proof>;

/** Body of a request that carries a code from an authenticator, or a recovery code. */
export const CodeInput = v.object({ code: Code });
export const PasskeySignIn = v.object({ passkey: WebAuthn });

/** Options to hand to the browser's passkey call. */
export const PasskeyOptions = v.object({ options: WebAuthn });
export type PasskeyOptions = v.InferOutput<typeof PasskeyOptions>;

export const PasskeyName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
export const NewPasskey = v.object({ name: PasskeyName, passkey: WebAuthn });
export const PasskeyChange = v.object({ name: PasskeyName });

/** Body of `PATCH /api/account`. */
export const AccountChange = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
});

export const Passkey = v.object({
  id: v.string(),
  name: v.string(),
  createdAt: v.nullable(v.string()),
});
export type Passkey = v.InferOutput<typeof Passkey>;

/** One place where the person is signed in. */
export const SessionSummary = v.object({
  id: v.string(),
  /** Such as "Firefox, Windows"; null where the browser did not say. */
  device: v.nullable(v.string()),
  factor: Factor,
  startedAt: v.string(),
  lastSeenAt: v.string(),
  /** The one that asks. */
  current: v.boolean(),
});
export type SessionSummary = v.InferOutput<typeof SessionSummary>;

/** Answer of `GET /api/account`. */
export const Account = v.object({
  name: v.string(),
  email: v.string(),
  /** False for who only signs in through the organisation. */
  hasPassword: v.boolean(),
  totp: v.boolean(),
  recoveryCodesLeft: v.number(),
  passkeys: v.array(Passkey),
  sessions: v.array(SessionSummary),
});
export type Account = v.InferOutput<typeof Account>;

/** Answer of `POST /api/account/totp`: for an authenticator to read. */
export const TotpSetUp = v.object({ uri: v.string(), secret: v.string() });
export type TotpSetUp = v.InferOutput<typeof TotpSetUp>;

/** Recovery codes, shown this once. */
export const RecoveryCodes = v.object({ codes: v.array(v.string()) });
export type RecoveryCodes = v.InferOutput<typeof RecoveryCodes>;
