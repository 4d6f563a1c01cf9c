import * as v from "valibot";
import { ClientId, Response } from "./response.ts";

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

/** Query of `GET /v1/forms/{form}/challenge`: the id of the response that the work is for. */
export const ChallengeQuery = v.object({ id: ClientId });
export const ChallengeAnswer = v.object({ challenge: v.nullable(Challenge) });
export type ChallengeAnswer = v.InferOutput<typeof ChallengeAnswer>;

/** A response as it is sent, with the work done for it: base64 of the challenge with its number. */
export const SentResponse = v.object({
  ...Response.entries,
  proof: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
});
