/** Where a draft is on its way to being published. */
export const draftStates = ["draft", "in-review", "approved"] as const;
export type DraftState = (typeof draftStates)[number];
