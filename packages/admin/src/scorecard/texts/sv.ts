import type { Denominator, Formula } from "@respons/wire";

/** Words of the scorecard and of what is followed, in Swedish; its shape binds the others. */
export const sv = {
  title: "Styrkort",
  lead: "Det ni följer upp jämfört med målen, år för år. En förändring nämns bara när den är större än vad slumpen kan förklara.",
  unit: "Enhet",
  asOf: "Svar till och med",
  tableOf: (unit: string) => `Styrkort för ${unit}`,
  indicator: "Indikator",
  formulas: {
    nps: "NPS",
    mean: "medelvärde",
    "share-agreeing": "andel av samma åsikt (4–5)",
    "top-two": "andel betyg 4–5",
  } satisfies Record<Formula, string> as Record<Formula, string>,
  scales: {
    nps: "skala −100 … +100",
    mean: "skala 1–5",
    "share-agreeing": "skala 0–100 %",
    "top-two": "skala 0–100 %",
  } satisfies Record<Formula, string> as Record<Formula, string>,
  bands: { excellent: "utmärkt", positive: "bra", negative: "fler kritiker än ambassadörer" },
  interval: (range: string) => `95 % ${range}`,
  tooFew: (n: number) => `För få svar (${n})`,
  target: (value: string) => `Mål ${value}`,
  noChange: (since: number) => `Ingen bevisad förändring sedan ${since}`,
  rose: (by: string, before: string, after: string, since: number) =>
    `Ökade med ${by} sedan ${since} (från ${before} till ${after})`,
  fell: (by: string, before: string, after: string, since: number) =>
    `Minskade med ${by} sedan ${since} (från ${before} till ${after})`,
  lessThanOne: "mindre än 1",
  points: (by: string) => `${by} procentenheter`,
  questionChanged: (since: number) => `Frågan har ändrats: går inte att jämföra med ${since}`,
  channelShift: (shifts: string) =>
    `Svaren kommer nu andra vägar, vilket kan påverka siffran: ${shifts}`,
  toOverview: (form: string) => `Resultat: ${form}`,
  toIndicators: "Ändra indikatorer och mål",
  unitsBelow: (unit: string) => `Enheterna under ${unit}`,
  emptyTitle: "Inget följs upp än",
  empty: "Välj vilka siffror ni följer upp och vad de ska nå. Sedan visas de här, år för år.",
  emptyReader: "Den som sköter målen väljer vilka siffror som följs upp. Sedan visas de här.",
  choose: "Välj indikatorer och mål",
  noAnswersTitle: "Inga svar än",
  noAnswers:
    "Siffrorna kommer när det har kommit in svar. Välj en annan enhet eller en senare dag.",
  indicators: {
    title: "Indikatorer och mål",
    lead: "Vilka siffror ni följer upp på styrkortet, och vad de ska nå varje år. En enhet utan eget mål har samma mål som närmaste enhet ovanför.",
    form: "Formulär",
    question: "Fråga",
    formula: "Beräknas som",
    add: "Följ upp",
    addTitle: "Följ upp en siffra till",
    nothingToFollow:
      "Formuläret har inget som kan följas upp: det behövs ett betyg, en rekommendationsfråga eller ett påstående.",
    followed: "Alla siffror i formuläret följs redan upp.",
    addedNotice: (name: string) => `Följs nu upp: ${name}`,
    emptyTitle: "Inget följs upp än",
    empty: "Välj ett formulär och en fråga ovan.",
    noFormsTitle: "Det finns inget publicerat formulär än",
    noForms: "När ett formulär har publicerats kan dess siffror följas upp här.",
    minimumN: "Minsta antal svar",
    minimumHelp: "Med färre svar visas ingen siffra. Minst 5.",
    denominator: "Andel av",
    denominators: {
      answered: "dem som tog ställning",
      "answered-and-not-applicable": "alla, också ”gäller inte mig”",
    } satisfies Record<Denominator, string> as Record<Denominator, string>,
    savedNotice: "Indikatorn är sparad.",
    remove: "Sluta följa upp",
    removedNotice: (name: string) => `Följs inte längre upp: ${name}`,
    targetsIn: (units: number, written: number) => `Mål för ${units} enheter (${written} skrivna)`,
    targetsOf: (name: string) => `Mål: ${name}`,
    keys: "Enter eller pil ner går till nästa enhet. Det som skrivs sparas genast. Tomt fält: enheten har målet ovanifrån.",
    cell: (unit: string, year: number) => `${unit}, mål ${year}`,
    inherited: (value: string) => `${value} ovanifrån`,
    notNumber: (low: string, high: string) => `Skriv ett tal från ${low} till ${high}.`,
    setNotice: (unit: string, year: number, value: string) => `Mål ${year} för ${unit}: ${value}`,
    clearedNotice: (unit: string, year: number) =>
      `${unit} har inte längre något eget mål ${year}.`,
    copy: (year: number) => `Som ${year}`,
    copyAll: (from: number, to: number) => `Ge ${to} samma mål som ${from} där inget är skrivet`,
    copiedNotice: (n: number, year: number) =>
      n === 1 ? `1 mål för ${year} är ifyllt.` : `${n} mål för ${year} är ifyllda.`,
    othersTargets: "Bara den som sköter formulärets enhet kan ändra indikatorn.",
  },
};
export type ScorecardTexts = typeof sv;
