import * as v from "valibot";
import { Slug } from "./ids.ts";

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
  unit: v.nullable(Slug),
  objectKind: v.string(),
  objectId: v.string(),
  details: v.record(v.string(), v.unknown()),
  hash: v.string(),
});
export type AuditEntry = v.InferOutput<typeof AuditEntry>;
