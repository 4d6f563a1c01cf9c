import type { ContactTexts } from "./sv.ts";

export const fi: ContactTexts = {
  hidden:
    "Asiakas on jättänyt yhteystietonsa. Ne näytetään, kun olet kertonut, mihin tarvitset niitä.",
  open: "Näytä yhteystiedot",
  why: "Mihin tarvitset niitä?",
  reasons: {
    answer: "Vastatakseni asiakkaalle",
    clarify: "Kysyäkseni asiakkaalta lisää",
    "person-asked": "Asiakas pyysi sitä",
    other: "Muusta syystä",
  },
  note: "Muistiinpano",
  noteHint: "Vapaaehtoinen. Älä kirjoita asiakkaasta mitään: muistiinpano jää tapahtumalokiin.",
  noteNeeded: "Kerro muutamalla sanalla, mikä syy on.",
  logged: "Tapahtumalokiin merkitään, että luit tiedot ja miksi.",
  show: "Näytä",
  cancel: "Peruuta",
};
