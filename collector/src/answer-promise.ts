import type { forms } from "./forms/table.ts";

/**
 * Calendar days within which feedback on accessibility is answered. Source: Act 306/2019, as
 * webaccessibility.fi/rights-of-users tells it.
 */
export const ACCESSIBILITY_ANSWER_DAYS = 14;

/** What a form promises to clients who can be answered. */
export type AnswerPromise =
  | { kind: "working-days"; days: number }
  | { kind: "calendar-days"; days: number };

export type PromisingForm = Pick<typeof forms.$inferSelect, "category" | "promiseWorkingDays">;

/** Null where the form promises nothing. */
export function promiseOf({ category, promiseWorkingDays }: PromisingForm): AnswerPromise | null {
  if (category === "accessibility") {
    return { kind: "calendar-days", days: ACCESSIBILITY_ANSWER_DAYS };
  }
  return promiseWorkingDays === null ? null : { kind: "working-days", days: promiseWorkingDays };
}
