import * as v from "valibot";
import { ClientId, Response } from "./response.ts";

/** Query of `GET /v1/forms/{form}/challenge`: the id of the response that the work is for. */
export const ChallengeQuery = v.object({ id: ClientId });

/** Base64 of the challenge with its number, as JSON. */
const Proof = v.pipe(v.string(), v.maxLength(1_000));

/** A response as it is sent, with the work done for it where it was asked for before. */
export const SentResponse = v.object({ ...Response.entries, proof: v.optional(Proof) });

/** Body of `POST /v1/forms/{form}/proofs`: the work that the acknowledgement of `id` asked for. */
export const SentProof = v.object({ id: ClientId, proof: Proof });
export type SentProof = v.InferOutput<typeof SentProof>;
