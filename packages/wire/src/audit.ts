import * as v from "valibot";
import { Slug } from "./ids.ts";
import { limits } from "./limits.ts";
import { Day } from "./day.ts";

/** Who can have done something: a signed-in person, an API token, a command, the collector itself. */
export const actorKinds = ["person", "token", "command", "system"] as const;

/** One row of the audit log as `GET /api/audit` gives it, newest first. */
export const AuditEntry = v.object({
  seq: v.number(),
  at: v.string(),
  actorKind: v.picklist(actorKinds),
  actorId: v.nullable(v.string()),
  actorName: v.string(),
  /** Stable code, such as `form.published`. */
  action: v.string(),
  /** Key of the unit in the collector's tables, which the hash covers. */
  unitId: v.nullable(v.number()),
  /** Null where the row belongs to the whole organisation. */
  unit: v.nullable(Slug),
  objectKind: v.string(),
  objectId: v.string(),
  details: v.record(v.string(), v.unknown()),
  previousHash: v.string(),
  /** SHA-256 over `previousHash` and the row; docs/audit-log.md says how. */
  hash: v.string(),
});
export type AuditEntry = v.InferOutput<typeof AuditEntry>;

const Words = v.pipe(v.string(), v.trim(), v.maxLength(limits.name));

/** What the log and its exports can be cut to; days are inclusive. */
export const AuditFilter = v.object({
  /** Part of a name, or the id of a person or token. */
  person: v.optional(Words),
  /** A code such as `unit.ended`, or the part before the dot. */
  action: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}(?:\.[a-z-]{1,40})?$/))),
  /** Part of what staff know the object by: a slug, a response id. */
  object: v.optional(Words),
  from: v.optional(Day),
  to: v.optional(Day),
});
export type AuditFilter = v.InferOutput<typeof AuditFilter>;

/** Query of `GET /api/audit`; `before` is the previous page's `nextBefore`. */
export const AuditQuery = v.object({
  ...AuditFilter.entries,
  before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))),
});

/** Answer of `GET /api/audit`: newest first. */
export const AuditPage = v.object({
  entries: v.array(AuditEntry),
  nextBefore: v.nullable(v.number()),
});
export type AuditPage = v.InferOutput<typeof AuditPage>;

/** Why somebody opens a client's contact. */
export const contactReasons = ["answer", "clarify", "person-asked", "other"] as const;

/** Body of `POST /api/responses/{responseId}/contact`. */
export const ContactRequest = v.object({
  reason: v.picklist(contactReasons),
  /** The reader's own words; they stay in the log, so nothing of the client's belongs here. */
  note: v.optional(Words),
});
export type ContactRequest = v.InferOutput<typeof ContactRequest>;
