import * as v from "valibot";

/**
 * Work that a flood could not do: the number up to `maxnumber` for which SHA-256 of `salt` and the
 * number is `challenge`. Asked for only while far more comes than people send.
 */
export const Challenge = v.object({
  algorithm: v.literal("SHA-256"),
  challenge: v.string(),
  salt: v.string(),
  signature: v.string(),
  maxnumber: v.number(),
});
export type Challenge = v.InferOutput<typeof Challenge>;

export const ChallengeAnswer = v.object({ challenge: v.nullable(Challenge) });
export type ChallengeAnswer = v.InferOutput<typeof ChallengeAnswer>;
