import * as v from "valibot";

/** What a message that goes out is about. */
export const outboxAbouts = ["invitation", "reset", "reply", "interim-reply"] as const;
export type OutboxAbout = (typeof outboxAbouts)[number];

/** Why a try failed: our own words for what the other side said. */
export const outboxFailures = [
  "server-unreachable",
  "sign-in-refused",
  "encryption-failed",
  "sender-refused",
  "deferred",
  "address-refused",
  "message-refused",
  "unreadable",
  "unknown",
] as const;
export type OutboxFailure = (typeof outboxFailures)[number];

/** One message on its way, or one that was given up. Whom it is for is not told. */
const OutboxMessage = v.object({
  id: v.number(),
  /** Null where its key is gone, so that nobody can read it. */
  about: v.nullable(v.picklist(outboxAbouts)),
  state: v.picklist(["waiting", "given-up"]),
  createdAt: v.string(),
  attempts: v.number(),
  /** When it is tried next; null once it was given up. */
  nextAt: v.nullable(v.string()),
  failure: v.nullable(v.picklist(outboxFailures)),
});
export type OutboxMessage = v.InferOutput<typeof OutboxMessage>;

/** Answer of `GET /api/outbox`. */
export const OutboxState = v.object({
  /** Whether a mail server is set up; without one, messages wait. */
  mail: v.boolean(),
  waiting: v.number(),
  /** When the oldest that waits was decided on. */
  waitingSince: v.nullable(v.string()),
  givenUp: v.number(),
  lastDoneAt: v.nullable(v.string()),
  /** The oldest ones, at most 100. */
  messages: v.array(OutboxMessage),
});
export type OutboxState = v.InferOutput<typeof OutboxState>;
