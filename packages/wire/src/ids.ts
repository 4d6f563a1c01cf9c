import * as v from "valibot";
import { limits } from "./limits.ts";

/** Slug of a form, a unit or a point; it stands in URLs and attributes. */
export const Slug = v.pipe(
  v.string(),
  v.maxLength(limits.slug),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
);

/**
 * Id of a question or option; kept with every answer, so never changed. Valibot drops these two
 * words from records without a word, and with them the answer.
 */
export const ItemId = v.pipe(
  Slug,
  v.check((id) => id !== "constructor" && id !== "prototype", "is a reserved word"),
);

/** Id of the free "other" option. */
export const OTHER = "other";

/** Where the text of the option "other" stands among the answers. */
export const otherKey = (question: string): string => `${question}.${OTHER}`;

/** Answer of a person whom a statement does not concern. */
export const NOT_APPLICABLE = "not-applicable";
