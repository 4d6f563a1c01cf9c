import * as v from "valibot";
import { ResponseSummary } from "./staff.ts";

/**
 * Why a response was held back. Never speed, length, pasting or autofill: those are people's.
 * Codes never change their meaning; one that a version does not know is shown as it stands.
 */
export const signals = [
  "honeypot",
  "many-links",
  "only-links",
  "repeated-text",
  "no-proof-under-attack",
] as const;
export type Signal = (typeof signals)[number];

/** What a person decides: it counts, it is spam, or it waits on. */
export const decisions = ["released", "spam", "held"] as const;
export const Decision = v.picklist(decisions);
export type Decision = v.InferOutput<typeof Decision>;

/** Most responses that are decided on in one request. */
export const MAX_DECIDED = 100;

/** A response that waits for a person, or that one has called spam. */
export const HeldResponse = v.object({
  ...v.pick(ResponseSummary, [
    "responseId",
    "form",
    "formVersion",
    "receivedAt",
    "language",
    "unit",
    "channel",
    "point",
    "named",
    "demonstration",
    "answers",
  ]).entries,
  /** Empty where a person marked it. */
  signals: v.array(v.string()),
  heldAt: v.string(),
  decidedAt: v.nullable(v.string()),
  /** Name of the person who decided. */
  decidedBy: v.nullable(v.string()),
});
export type HeldResponse = v.InferOutput<typeof HeldResponse>;

/** Query of `GET /api/quarantine`; `cursor` is the previous page's `nextCursor`. */
export const QuarantineQuery = v.object({
  show: v.optional(v.picklist(["waiting", "spam"])),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(64))),
});
export type QuarantineQuery = v.InferOutput<typeof QuarantineQuery>;

/** How many wait in the caller's units, and how often the signals were wrong. */
export const QuarantineCounts = v.object({
  waiting: v.number(),
  spam: v.number(),
  /** When the one that has waited longest came; null where none waits. */
  oldestHeldAt: v.nullable(v.string()),
  /** Decisions of the last `days` days about responses that a signal had held back. */
  decided: v.number(),
  /** Of `decided`, those that were no spam. */
  released: v.number(),
  /** Released by their own proof in those days, without a person: none of `decided`. */
  proven: v.number(),
  days: v.number(),
});
export type QuarantineCounts = v.InferOutput<typeof QuarantineCounts>;

/** Answer of `GET /api/quarantine`: newest first. */
export const QuarantinePage = v.object({
  responses: v.array(HeldResponse),
  nextCursor: v.nullable(v.string()),
  counts: QuarantineCounts,
});
export type QuarantinePage = v.InferOutput<typeof QuarantinePage>;

/** Body of `POST /api/quarantine/decisions`. */
export const DecisionRequest = v.object({
  responseIds: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    v.minLength(1),
    v.maxLength(MAX_DECIDED),
  ),
  decision: Decision,
});
export type DecisionRequest = v.InferOutput<typeof DecisionRequest>;

/** Its answer: those that this changed; the others stood so already or are not the caller's. */
export const DecisionAnswer = v.object({ changed: v.array(v.string()) });
export type DecisionAnswer = v.InferOutput<typeof DecisionAnswer>;
