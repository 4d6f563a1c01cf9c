import type { FiguresTexts } from "./sv-figures.ts";

const number = new Intl.NumberFormat("fi-FI");

/** What staff read about figures in Finnish. */
export const figures: FiguresTexts = {
  cutBy: "Näytä",
  cuts: { all: "Kaikki yhdessä", language: "Kielittäin", year: "Vuosittain" },
  all: "Kaikki",
  interim: (day) => `alustava, tilanne ${day}`,
  wholeMonths: (months: string) =>
    `Mukana on koko kuukausi: ${months}. Sen ajan yksittäiset vastaukset on poistettu, ja jäljellä ovat vain kuukausittaiset lukumäärät.`,
  n: "Vastauksia",
  answersN: (n) => (n === 1 ? "1 vastaus" : `${number.format(n)} vastausta`),
  nps: "NPS",
  npsScale: "asteikolla −100 … +100",
  npsIndicative: "suuntaa antava, alle 100 vastausta",
  changedOn: (days) => `muuttunut ${days}`,
  questionChanged: (days) =>
    `Kysymys on muuttunut ${days}. Lukuja ennen muutosta ja sen jälkeen ei voi verrata suoraan.`,
  statementsChanged: (days) =>
    `Väittämät ovat muuttuneet ${days}. Lukuja ennen muutosta ja sen jälkeen ei voi verrata suoraan.`,
  unofficial: "ei virallinen sanamuoto",
  npsTooFew: "NPS lasketaan, kun vastauksia on vähintään 30",
  mean: "Keskiarvo",
  meanScale: "asteikolla 1–5",
  shareAgreeing: "Samaa mieltä (4–5)",
  topTwo: "Arvosana 4–5",
  interval: (range) => `95 %:n luottamusväli ${range}`,
  intervalShort: "95 %:n väli",
  suppressed: "Alle 5 vastauksen tuloksia ei näytetä, jotta ketään ei voi tunnistaa.",
  suppressedShort: "alle 5",
  noAnswers: "Ei vastauksia",
  targetReached: (target) => `Tavoite ${target} saavutetaan`,
  targetMissed: (target) => `Tavoitetta ${target} ei saavuteta`,
  targetOpen: (target) => `Ei voi sanoa, saavutetaanko tavoite ${target}`,
  target: (target) => `tavoite ${target}`,
  statements: "Väittämät",
  allStatements: "Kaikki väittämät yhdessä",
  statementScale: "1 = täysin eri mieltä, 5 = täysin samaa mieltä",
  statementsLead: "Jokaisen väittämän keskiarvo ja 95 %:n väli.",
  notApplicable: "Ei koske minua",
  notApplicableN: (n) => `Lisäksi ${number.format(n)} ”ei koske minua”, ei mukana luvuissa.`,
  distribution: "Jakauma",
  answer: "Vastaus",
  asTable: "Näytä taulukkona",
  tableOf: (text) => `Jakauma taulukkona: ${text}`,
  detractors: "Arvostelijat (0–6)",
  passives: "Neutraalit (7–8)",
  promoters: "Suosittelijat (9–10)",
  other: "Muu",
  several: "Vastaaja on voinut valita useita, joten osuudet voivat ylittää 100 %.",
  comments: (n) =>
    n === 1 ? "1 on kirjoittanut kommentin." : `${number.format(n)} on kirjoittanut kommentin.`,
  readComments: "Lue palautteet",
  emptyTitle: "Tällä rajauksella ei ole palautetta",
  empty: "Poista jokin rajaus tai valitse pidempi jakso.",
  emptyForm: "Lomakkeelle ei ole vielä tullut palautetta.",
};
