import type { LocalizedText } from "@respons/wire";

/** One node of the demonstration's unit tree; `parent` is null for the root alone. */
export type DemonstrationUnit = {
  slug: string;
  parent: string | null;
  kind: "organisation" | "department" | "service" | "office";
  oid?: string;
  name: LocalizedText;
};

/**
 * OID of a made-up unit: its business id has a wrong check digit, so that it can belong to nobody.
 * Source: JHS 159, `1.2.246.10.<business id>.10.<n>`.
 */
const oid = (n: number): string => `1.2.246.10.99999990.10.${n}`;

/**
 * A made-up bilingual wellbeing services county, parents before children. It has the kinds of
 * unit that the two documents name and is none of the organisations that wrote them.
 */
export const organisation: readonly DemonstrationUnit[] = [
  {
    slug: "rantamaa",
    parent: null,
    kind: "organisation",
    oid: oid(0),
    name: {
      sv: "Strandlandets välfärdsområde",
      fi: "Rantamaan hyvinvointialue",
      en: "Wellbeing services county of Rantamaa",
    },
  },
  {
    slug: "health-care",
    parent: "rantamaa",
    kind: "department",
    name: { sv: "Hälso- och sjukvård", fi: "Terveydenhuolto", en: "Health care" },
  },
  {
    slug: "social-services",
    parent: "rantamaa",
    kind: "department",
    name: { sv: "Socialservice", fi: "Sosiaalipalvelut", en: "Social services" },
  },
  {
    slug: "e-services",
    parent: "rantamaa",
    kind: "service",
    oid: oid(1),
    name: { sv: "E-tjänster", fi: "Sähköinen asiointi", en: "E-services" },
  },
  {
    slug: "health-stations",
    parent: "health-care",
    kind: "service",
    name: { sv: "Hälsostationer", fi: "Terveysasemat", en: "Health stations" },
  },
  {
    slug: "health-station-1",
    parent: "health-stations",
    kind: "office",
    oid: oid(2),
    name: {
      sv: "Centrums hälsostation",
      fi: "Keskustan terveysasema",
      en: "Health station, Town centre",
    },
  },
  {
    slug: "health-station-2",
    parent: "health-stations",
    kind: "office",
    oid: oid(3),
    name: {
      sv: "Hamnens hälsostation",
      fi: "Sataman terveysasema",
      en: "Health station, Harbour",
    },
  },
  {
    slug: "health-station-3",
    parent: "health-stations",
    kind: "office",
    oid: oid(4),
    name: {
      sv: "Kyrkbyns hälsostation",
      fi: "Kirkonkylän terveysasema",
      en: "Health station, Church village",
    },
  },
  {
    slug: "emergency-clinic",
    parent: "health-care",
    kind: "service",
    oid: oid(5),
    name: { sv: "Samjouren", fi: "Yhteispäivystys", en: "Joint emergency clinic" },
  },
  {
    slug: "child-health-clinic",
    parent: "health-care",
    kind: "service",
    oid: oid(6),
    name: {
      sv: "Mödra- och barnrådgivningen",
      fi: "Äitiys- ja lastenneuvola",
      en: "Maternity and child health clinic",
    },
  },
  {
    slug: "dental-care",
    parent: "health-care",
    kind: "service",
    oid: oid(7),
    name: { sv: "Tandvård", fi: "Hammashoito", en: "Dental care" },
  },
  {
    slug: "laboratory",
    parent: "health-care",
    kind: "service",
    oid: oid(8),
    name: { sv: "Laboratoriet", fi: "Laboratorio", en: "Laboratory" },
  },
  {
    slug: "self-care-supplies",
    parent: "health-care",
    kind: "service",
    oid: oid(9),
    name: {
      sv: "Utdelning av vårdartiklar",
      fi: "Hoitotarvikejakelu",
      en: "Self-care supplies",
    },
  },
  {
    slug: "adult-social-work",
    parent: "social-services",
    kind: "service",
    oid: oid(10),
    name: {
      sv: "Socialarbete för vuxna",
      fi: "Aikuissosiaalityö",
      en: "Social work with adults",
    },
  },
  {
    slug: "income-support",
    parent: "social-services",
    kind: "service",
    oid: oid(11),
    name: { sv: "Utkomststöd", fi: "Toimeentulotuki", en: "Income support" },
  },
  {
    slug: "family-services",
    parent: "social-services",
    kind: "service",
    oid: oid(12),
    name: { sv: "Service för familjer", fi: "Perhepalvelut", en: "Family services" },
  },
];
