import type { Context } from "hono";
import type { Challenge, Response, Signal } from "@respons/wire";
import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { RateLimits } from "../http/rate-limits.ts";
import type { ProofOfWork } from "./proof-of-work.ts";
import { createScreenResponse } from "./screen-response.ts";
import { isStored } from "./store.ts";

/** What is known of a response beside its content. */
export interface Seen {
  /** A field that people do not see was filled in. */
  isTrapFilled?: boolean;
  /** Work that the client has done for this response, which a flood could not do. */
  proof?: string | undefined;
}

/**
 * Whether there is room for a response from outside, and why it should wait for a person. A
 * repeat of one that is stored is always let through: its sender needs the receipt.
 * @throws Problem `too-many-requests` with the wait
 */
export type AdmitResponse = (
  c: Context,
  form: PublishedForm,
  response: Response,
  seen?: Seen,
) => Promise<readonly Signal[]>;

/** The work that a response with this id should come with; undefined unless a flood comes. */
export type ChallengeFor = (form: PublishedForm, id: string) => Promise<Challenge | undefined>;

export function createChallengeFor(proofs: ProofOfWork, limits: RateLimits): ChallengeFor {
  return async ({ row }, id) => (limits.isStrained(row.slug) ? proofs.ask(id) : undefined);
}

export function createAdmitResponse(
  deps: Pick<Deps, "db" | "callerOf" | "limits">,
  proofs: ProofOfWork,
): AdmitResponse {
  const screen = createScreenResponse();
  const { limits } = deps;
  return async (c, form, response, { isTrapFilled = false, proof } = {}) => {
    const { slug } = form.row;
    const retryAfterSeconds = limits.takeResponse(deps.callerOf(c), slug);
    if (retryAfterSeconds > 0) {
      if (await isStored(deps.db.read, response.id)) return [];
      throw new Problem("too-many-requests", { retryAfterSeconds });
    }
    const isFlood = limits.isStrained(slug);
    const isProven = isFlood && proof !== undefined && (await proofs.isProof(response.id, proof));
    return [
      ...(isTrapFilled ? (["honeypot"] as const) : []),
      ...screen(slug, response),
      ...(isFlood && !isProven ? (["no-proof-under-attack"] as const) : []),
    ];
  };
}
