import type { OrganisationSettings } from "@respons/wire";
import addresses from "./authority-addresses.json" with { type: "json" };
import { defaultRoutes } from "./default-routes.ts";

/**
 * What clients read until somebody sets it: rules and routes of Finland. What was not seen at the
 * authority's own page is not confirmed, so that clients are not told of it as a fact.
 */
export const defaultSettings: OrganisationSettings = {
  signposting: {
    shown: true,
    emergencyNumber: "112",
    notFeedback: {
      sv: [
        "Responsen läses inte genast. Kontakta enheten direkt i brådskande ärenden.",
        "Du kan inte boka, flytta eller avboka tider här.",
        "Vi svarar inte på frågor om din vård eller ditt ärende här.",
        "Skriv inte personbeteckning, uppgifter om din hälsa, bankuppgifter eller andras namn.",
      ].join("\n"),
      fi: [
        "Palautetta ei lueta heti. Kiireellisessä asiassa ota yhteyttä suoraan yksikköön.",
        "Tässä ei voi varata, siirtää eikä perua aikoja.",
        "Emme vastaa tässä hoitoasi tai asiaasi koskeviin kysymyksiin.",
        "Älä kirjoita henkilötunnusta, terveystietojasi, pankkitietoja tai muiden nimiä.",
      ].join("\n"),
      en: [
        "Feedback is not read at once. In urgent matters, contact the unit directly.",
        "You cannot book, move or cancel appointments here.",
        "We do not answer questions about your care or your case here.",
        "Do not write your personal identity code, health or bank details, or other people's names.",
      ].join("\n"),
    },
    routes: defaultRoutes,
  },
  privacy: {
    controller: {},
    contact: "",
    dataProtectionOfficer: "",
    legalBasis: "public-task",
    recipients: {},
    more: {},
    // Source: tietosuoja.fi, the pages linked to.
    authority: {
      name: {
        sv: "Dataombudsmannens byrå",
        fi: "Tietosuojavaltuutetun toimisto",
        en: "Office of the Data Protection Ombudsman",
      },
      url: addresses.dataProtection,
      confirmed: true,
    },
  },
  accessibility: {
    contact: "",
    responsible: {},
    gaps: {},
    // Not confirmed: announced for 2025 by government bill 71/2024, older pages name another.
    authority: {
      name: {
        sv: "Transport- och kommunikationsverket Traficom",
        fi: "Liikenne- ja viestintävirasto Traficom",
        en: "Finnish Transport and Communications Agency Traficom",
      },
      url: addresses.accessibility,
      confirmed: false,
    },
  },
};
