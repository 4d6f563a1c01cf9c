import * as v from "valibot";
import { Slug } from "./ids.ts";
import { limits } from "./limits.ts";
import { Channel } from "./response.ts";

/** The asker's own words; they stay in the audit log, so nothing of the client's belongs here. */
const Reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name));

const personEntries = {
  email: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.contactEmail), v.email())),
  phone: v.optional(
    v.pipe(v.string(), v.trim(), v.maxLength(limits.contactPhone), v.regex(/^[\d\s()+./-]{3,}$/)),
  ),
  reason: Reason,
};

/** Body of `POST /api/persons/search` and `…/export`: by which address or number, and why. */
export const PersonQuery = v.pipe(
  v.object(personEntries),
  v.check(({ email, phone }) => email !== undefined || phone !== undefined, "needs one of them"),
);
export type PersonQuery = v.InferOutput<typeof PersonQuery>;

/** Body of `POST /api/persons/erase`; `count` is what the search had found. */
export const PersonErasure = v.pipe(
  v.object({ ...personEntries, count: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.check(({ email, phone }) => email !== undefined || phone !== undefined, "needs one of them"),
);
export type PersonErasure = v.InferOutput<typeof PersonErasure>;

/** A response that the person has left; never the contact. */
export const PersonResponse = v.object({
  responseId: v.string(),
  form: Slug,
  unit: Slug,
  receivedAt: v.string(),
  channel: Channel,
});
export type PersonResponse = v.InferOutput<typeof PersonResponse>;

/** Answer of `POST /api/persons/search`, oldest first. */
export const PersonFindings = v.object({ responses: v.array(PersonResponse) });
export type PersonFindings = v.InferOutput<typeof PersonFindings>;

/** Answer of `POST /api/persons/erase`: how many responses were erased now. */
export const PersonErased = v.object({ erased: v.number() });
export type PersonErased = v.InferOutput<typeof PersonErased>;

/** Body of `POST /api/responses/{responseId}/erase`. */
export const ErasureRequest = v.object({ reason: Reason });
export type ErasureRequest = v.InferOutput<typeof ErasureRequest>;
