import type { ShortcutTexts } from "./sv.ts";

/** Words about keyboard shortcuts in Finnish. */
export const fi: ShortcutTexts = {
  menu: "Pikanäppäimet",
  title: "Pikanäppäimet",
  here: "Tällä sivulla",
  everywhere: "Kaikilla sivuilla",
  thenKey: "sitten",
  keyNames: {},
  toForms: "Siirry lomakkeisiin",
  toResponses: "Siirry palautteisiin",
  toCases: "Siirry käsittelyyn",
  toOrganisation: "Siirry organisaatioon",
  toSearch: "Hae tai rajaa",
  thisSheet: "Näytä pikanäppäimet",
  nextRow: "Seuraava rivi",
  previousRow: "Edellinen rivi",
  open: "Avaa rivi",
  nextResponse: "Seuraava palaute",
  previousResponse: "Edellinen palaute",
  betweenResponses: "Palautteiden välillä",
  backToList: "Takaisin luetteloon",
  on: "Käytä pikanäppäimiä",
  kept: "Ne eivät toimi, kun kirjoitat kenttään. Valinta tallentuu vain tähän selaimeen.",
};
