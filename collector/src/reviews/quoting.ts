import type { Quote } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import type { QuoteRow } from "./quote-store.ts";
import type { ReviewRow } from "./store.ts";

export type QuoteDeps = Pick<Deps, "audit" | "calendar" | "db" | "forms" | "now" | "units">;

/** Who works on the quotes of which review. */
export interface Quoting {
  caller: Caller;
  scope: Scope;
  review: ReviewRow;
}

export const toQuote = ({ proposedById: _id, ...quote }: QuoteRow): Quote => quote;

export const toQuoteFact = (
  { caller: actor, review: { unitId, reviewId } }: Quoting,
  action: string,
  details: Record<string, unknown>,
) => ({ actor, action, unitId, objectKind: "review", objectId: reviewId, details });
