import type { PickingTexts } from "./sv.ts";

export const fi: PickingTexts = {
  heading: "Katsaukset",
  lead: "Valitse palaute katsaukseen, johon se sopii.",
  picked: (review) => `Valittu katsaukseen ”${review}”.`,
  letGo: (review) => `Poistettu katsauksesta ”${review}”.`,
};
