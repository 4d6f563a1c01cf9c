import * as v from "valibot";
import recorded from "./accessibility-tests.json" with { type: "json" };

/**
 * What the accessibility tests of this repository cover; a test holds it against them. Who changes
 * what is tested writes it here, and the statement that clients read follows.
 */
export const accessibilityTests = v.parse(
  v.object({
    standard: v.string(),
    claim: v.string(),
    checker: v.string(),
    assessedOn: v.pipe(v.string(), v.isoDate()),
    parts: v.array(
      v.object({
        part: v.picklist(["widget", "pages", "staff"]),
        /** How many states of it; absent where they are not counted. */
        states: v.optional(v.number()),
        engines: v.array(v.string()),
      }),
    ),
    limits: v.array(v.picklist(["no-assistive-technology", "no-expert", "own-words"])),
  }),
  recorded,
);
