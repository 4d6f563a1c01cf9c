import * as v from "valibot";
import { Day } from "./day.ts";
import { Slug } from "./ids.ts";
import { LanguageTag } from "./language.ts";
import { limits } from "./limits.ts";
import { Acknowledgement, Response } from "./response.ts";

/** How feedback reached the member of staff who enters it. */
export const entryMedia = ["phone", "paper"] as const;

const Moment = v.pipe(v.string(), v.maxLength(limits.moment), v.isoTimestamp());

/** What is kept with a response that staff entered; who entered it is in the audit log alone. */
export const StaffEntry = v.object({
  medium: v.picklist(entryMedia),
  /** When the client gave it: a day where the time is not known, else a moment. */
  givenAt: v.union([Day, Moment]),
  /** When it was entered. */
  enteredAt: v.string(),
});
export type StaffEntry = v.InferOutput<typeof StaffEntry>;

/** Body of `POST /api/forms/{form}/entries`. A contact only where the client wants an answer. */
export const NewEntry = v.object({
  ...v.pick(Response, ["id", "formVersion", "answers", "contact"]).entries,
  language: LanguageTag,
  unit: Slug,
  medium: v.picklist(entryMedia),
  givenAt: v.union([Day, Moment]),
  /** Enters it although the same was entered within the last minute. */
  again: v.optional(v.boolean()),
});
export type NewEntry = v.InferOutput<typeof NewEntry>;

/** Answer to an entry: what to read out to the client, and what to undo it by. */
export const EnteredResponse = v.object({
  responseId: v.string(),
  ...v.pick(Acknowledgement, ["receipt", "receivedAt", "promisedBy", "comment"]).entries,
});
export type EnteredResponse = v.InferOutput<typeof EnteredResponse>;
