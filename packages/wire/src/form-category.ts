/** What all responses of a form can be about, where the law has its own rules for that. */
export const formCategories = ["accessibility"] as const;
