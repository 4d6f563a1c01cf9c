import type { PickingTexts } from "./sv.ts";

export const en: PickingTexts = {
  heading: "Reviews",
  lead: "Select the response for a review that it fits.",
  picked: (review) => `Selected for “${review}”.`,
  letGo: (review) => `No longer selected for “${review}”.`,
};
