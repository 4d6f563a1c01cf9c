import type { Context } from "hono";
import type { Response, Signal } from "@respons/wire";
import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { createScreenResponse } from "./screen-response.ts";
import { isStored } from "./store.ts";

/** What is known of a response beside its content. */
export interface Seen {
  /** A field that people do not see was filled in. */
  isTrapFilled?: boolean;
  /** The client has done work for this response that a flood could not do. */
  isProven?: boolean;
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

export function createAdmitResponse(deps: Pick<Deps, "db" | "callerOf" | "limits">): AdmitResponse {
  const screen = createScreenResponse();
  const { limits } = deps;
  return async (c, form, response, { isTrapFilled = false, isProven = false } = {}) => {
    const { slug } = form.row;
    const retryAfterSeconds = limits.takeResponse(deps.callerOf(c), slug);
    if (retryAfterSeconds > 0) {
      if (await isStored(deps.db.read, response.id)) return [];
      throw new Problem("too-many-requests", { retryAfterSeconds });
    }
    return [
      ...(isTrapFilled ? (["honeypot"] as const) : []),
      ...screen(slug, response),
      ...(limits.isStrained(slug) && !isProven ? (["no-proof-under-attack"] as const) : []),
    ];
  };
}
