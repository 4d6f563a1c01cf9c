/** Words about picking a response for a review in Swedish; their shape binds the other languages. */
export const sv = {
  heading: "Genomgångar",
  lead: "Välj responsen för en genomgång som den passar i.",
  picked: (review: string) => `Vald för ”${review}”.`,
  letGo: (review: string) => `Inte längre vald för ”${review}”.`,
};

export type PickingTexts = typeof sv;
