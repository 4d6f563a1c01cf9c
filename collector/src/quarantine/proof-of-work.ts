import { createChallenge, extractParams, verifySolution } from "altcha-lib/v1";
import * as v from "valibot";
import type { Challenge } from "@respons/wire";

/** Hashes to try at most: about a second of a phone, while its owner writes. */
const MAX_NUMBER = 50_000;
/** How long a proof can be used: people write slowly, and are called away. */
const VALID_MS = 4 * 3_600_000;

/** What a client hands back; checked before anything is computed from it. */
const Solution = v.object({
  algorithm: v.literal("SHA-256"),
  challenge: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_NUMBER)),
  salt: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export interface ProofOfWork {
  /** Work for the response with this client id, and for no other. */
  ask(id: string): Promise<Challenge>;
  isProof(id: string, proof: string): Promise<boolean>;
}

/** @param key what signs the work, so that nobody sets it for themselves */
export function createProofOfWork(key: string, now: () => Date): ProofOfWork {
  return {
    async ask(id) {
      const until = String(now().getTime() + VALID_MS);
      const options = { hmacKey: key, maxnumber: MAX_NUMBER, params: { id, until } };
      const { challenge, salt, signature } = await createChallenge(options);
      return { algorithm: "SHA-256", challenge, salt, signature, maxnumber: MAX_NUMBER };
    },
    async isProof(id, proof) {
      const solution = v.safeParse(Solution, parse(proof));
      if (!solution.success) return false;
      const params = extractParams(solution.output);
      if (params["id"] !== id || !(Number(params["until"]) > now().getTime())) return false;
      return verifySolution(solution.output, key, false);
    },
  };
}

function parse(proof: string): unknown {
  try {
    return JSON.parse(Buffer.from(proof, "base64").toString());
  } catch {
    return undefined;
  }
}
