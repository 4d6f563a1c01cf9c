import { randomInt, randomUUID } from "node:crypto";
import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import type { TotpSetUp } from "@respons/wire";
import { Problem } from "../http/problem.ts";
import type { LoadAuth } from "./auth.ts";

/** How long a person may take to read the secret into their authenticator. */
const SET_UP_MS = 15 * 60_000;
const RECOVERY_CODES = 10;
/** Letters and digits that are not mistaken for each other; ten of them are about 49 bits. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

interface Begun {
  secret: string;
  until: number;
}

/** Authenticators being set up, by person; in memory, for nothing counts before it is confirmed. */
export function createTotpSetUps(clock: () => number = () => performance.now()) {
  const begun = new Map<string, Begun>();
  return {
    /** A new secret for the person's authenticator; one begun before no longer counts. */
    begin(person: { id: string; email: string }): TotpSetUp {
      const now = clock();
      for (const [id, { until }] of begun) if (until <= now) begun.delete(id);
      const secret = generateRandomString(32);
      begun.set(person.id, { secret, until: now + SET_UP_MS });
      return {
        uri: createOTP(secret).url("Respons", person.email),
        secret: base32.encode(secret, { padding: false }),
      };
    },
    /**
     * The secret that the code belongs to.
     * @throws Problem `sign-in-expired` where nothing was begun, `code-wrong`
     */
    async confirm(personId: string, code: string): Promise<string> {
      const found = begun.get(personId);
      if (!found || found.until <= clock()) throw new Problem("sign-in-expired");
      if (!(await createOTP(found.secret).verify(code))) throw new Problem("code-wrong");
      begun.delete(personId);
      return found.secret;
    },
  };
}

/** New recovery codes, in two groups of five. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => `${group()}-${group()}`);
}

function group(): string {
  const symbols = Array.from({ length: 5 }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return symbols.join("");
}

/** A recovery code as it was given, however it was typed. */
export function toRecoveryCode(typed: string): string {
  const plain = typed.toLowerCase().replace(/[^a-z0-9]/g, "");
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}

/** A row as the two-factor plugin reads it. Source: better-auth 1.7, plugins/two-factor. */
export async function toTwoFactorRow(
  auth: LoadAuth,
  userId: string,
  secret: string,
  codes: string[],
) {
  const { secretConfig: key } = await (await auth()).$context;
  return {
    id: randomUUID(),
    userId,
    secret: await symmetricEncrypt({ key, data: secret }),
    backupCodes: await sealRecoveryCodes(auth, codes),
    verified: true,
  };
}

export async function sealRecoveryCodes(auth: LoadAuth, codes: string[]): Promise<string> {
  const { secretConfig: key } = await (await auth()).$context;
  return symmetricEncrypt({ key, data: JSON.stringify(codes) });
}

/** How many of them were not used yet. */
export async function countRecoveryCodes(auth: LoadAuth, sealed: string): Promise<number> {
  const { secretConfig: key } = await (await auth()).$context;
  const codes: unknown = JSON.parse(await symmetricDecrypt({ key, data: sealed }));
  return Array.isArray(codes) ? codes.length : 0;
}
