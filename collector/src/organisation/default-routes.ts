import type { OrganisationSettings } from "@respons/wire";
import addresses from "./authority-addresses.json" with { type: "json" };

type Route = OrganisationSettings["signposting"]["routes"][number];

/** Where a client of Finnish social and health care turns with what is not feedback. */
export const defaultRoutes: Route[] = [
  {
    // Source: Patient Act 785/1992 §10, Social Welfare Client Act 812/2000 §23.
    title: { sv: "Anmärkning", fi: "Muistutus", en: "Objection (muistutus)" },
    about: {
      sv: "Till den som leder enheten, om du är missnöjd med vården, servicen eller bemötandet. Du får ett skriftligt svar.",
      fi: "Yksikön vastuuhenkilölle, jos olet tyytymätön hoitoon, palveluun tai kohteluun. Saat kirjallisen vastauksen.",
      en: "To the head of the unit, if you are not satisfied with the care, the service or how you were treated. You get an answer in writing.",
    },
    to: { name: {}, url: {}, confirmed: false },
  },
  {
    // The authority is not confirmed beyond Valvira's announcement that it begins in 2026.
    title: { sv: "Klagan", fi: "Kantelu", en: "Complaint (kantelu)" },
    about: {
      sv: "Till tillsynsmyndigheten, om du anser att någon har handlat fel. En anmärkning hindrar inte en klagan.",
      fi: "Valvontaviranomaiselle, jos katsot, että joku on toiminut väärin. Muistutus ei estä kantelua.",
      en: "To the supervisory authority, if you think that somebody has acted wrongly. An objection does not rule out a complaint.",
    },
    to: {
      name: {
        sv: "Tillstånds- och tillsynsverket",
        fi: "Lupa- ja valvontavirasto",
        en: "Finnish Supervisory Agency",
      },
      url: addresses.careSupervision,
      confirmed: false,
    },
  },
  {
    // Source: stm.fi/asiakkaan-potilaan-oikeudet/valittaminen
    title: {
      sv: "Patientombud och socialombud",
      fi: "Potilasasiavastaava ja sosiaaliasiavastaava",
      en: "Patient ombudsman and social services ombudsman",
    },
    about: {
      sv: "Ger råd om dina rättigheter och om hur du gör en anmärkning.",
      fi: "Neuvovat oikeuksistasi ja muistutuksen tekemisessä.",
      en: "Advise you on your rights and on how to make an objection.",
    },
    to: { name: {}, url: {}, confirmed: false },
  },
];
