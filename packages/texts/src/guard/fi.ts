import type { GuardTexts } from "./guard-texts.ts";

export const texts: GuardTexts = {
  stepTitle: "Tarkista teksti ennen lähettämistä",
  stepIntro: "Tekstissä on tietoja, joista ihmisen voi tunnistaa. Mitään ei ole vielä lähetetty.",
  kindNames: {
    "personal-identity-code": "Henkilötunnus",
    iban: "Tilinumero",
    email: "Sähköpostiosoite",
    phone: "Puhelinnumero",
    "street-address": "Katuosoite",
    "number-plate": "Rekisterinumero",
  },
  alwaysMasked: "Ei koskaan tallenneta. Tilalle tulee",
  maskNow: "Korvaa nyt",
  choices: {
    move: "Siirrä yhteystietoihin",
    mask: "Korvaa merkinnällä",
    keep: "Jätä tekstiin",
  },
  preview: "Teksti lähetetään näin",
  backToText: "Muokkaa tekstiä",
};
