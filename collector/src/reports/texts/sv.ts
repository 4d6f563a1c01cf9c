import type { Formula } from "@respons/wire";

/** Words of the board report and of all documents in Swedish; their shape binds the others. */
export const sv = {
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  contents: "Innehåll",
  facts: { unit: "Enhet", period: "Period", asOf: "Läget" },
  demonstration: "Demonstration: organisationen och svaren är påhittade.",
  source: (source: string) => `Siffrorna följer ett publicerat dokument. ${source}`,
  interimNote: (year: string, day: string) =>
    `Siffrorna för ${year} är preliminära: de gäller det som kommit in till och med ${day}.`,
  interimYear: (year: string) => `${year} (preliminärt)`,
  board: {
    title: (years: string) => `Klientrespons ${years}`,
    summary: "Sammanfattning",
    targets: "Resultat mot målen",
    languages: "Service på eget språk",
    units: "Enheterna",
    answering: "Så besvarades responsen",
    measures: "Åtgärder",
    method: "Så räknades siffrorna",
  },
  indicator: (formula: Formula, text: string): string => {
    const of = text === "" ? "alla påståenden" : `”${text}”`;
    switch (formula) {
      case "nps":
        return "NPS, viljan att rekommendera";
      case "mean":
        return text === "" ? "Medelvärdet av alla påståenden" : `Medelvärdet för ${of}`;
      case "share-agreeing":
        return `Andelen av samma åsikt, ${of}`;
      case "top-two":
        return `Andelen betyg 4–5, ${of}`;
    }
  },
  scales: {
    nps: "på skalan −100 … +100",
    mean: "på skalan 1–5",
    percent: "av 100 %",
  },
  was: (what: string, value: string, year: string, range: string, answers: string) =>
    `${what}: ${value} år ${year}, med 95 % intervall ${range} och ${answers}.`,
  wasTooFew: (what: string, year: string) => `${what}: för få svar år ${year} för ett värde.`,
  answers: (n: string) => `${n} svar`,
  target: (value: string) => `Mål ${value}`,
  verdictSentence: {
    reached: (target: string) => `Målet ${target} nås.`,
    "not-reached": (target: string) => `Målet ${target} nås inte.`,
    "not-proven": (target: string) =>
      `Det går inte att säga om målet ${target} nås: skillnaden kan bero på slumpen.`,
  },
  verdict: { reached: "nås", "not-reached": "nås inte", "not-proven": "inte bevisat" },
  noTarget: "inget mål",
  changeSentence: {
    rose: (before: string, since: string) => `Det har stigit från ${before} år ${since}.`,
    fell: (before: string, since: string) => `Det har sjunkit från ${before} år ${since}.`,
    "not-proven": (before: string, since: string) =>
      `Jämfört med ${before} år ${since} är ingen förändring bevisad.`,
  },
  change: {
    rose: "har stigit",
    fell: "har sjunkit",
    "not-proven": "ingen bevisad förändring",
    "question-changed": "frågan är ändrad",
  },
  questionChanged: (since: string) =>
    `Frågan har ändrats sedan ${since}: åren går inte att jämföra.`,
  channelShift: (since: string, shifts: string) =>
    `Sedan ${since} kommer svaren på andra vägar (${shifts}). Det kan i sig ändra siffran.`,
  channelShare: (channel: string, from: string, to: string) => `${channel}: ${from} → ${to}`,
  channels: {
    embed: "på webbsidan",
    link: "länk",
    qr: "QR-kod",
    sms: "sms",
    kiosk: "pekplatta",
    staff: "inmatat av personal",
    import: "importerat",
  } as Record<string, string>,
  states: { few: "färre än 5", "no-nps": "färre än 30", none: "inga svar" },
  indicative: (value: string) => `${value}, riktgivande`,
  nothing: "–",
  noTargets: "Ingen indikator följs för den här enheten än.",
  columns: {
    indicator: "Indikator",
    year: "År",
    value: "Värde",
    interval: "95 % intervall",
    n: "Svar",
    target: "Mål",
    verdict: "Målet",
    change: "Mot året före",
    statement: "Påstående",
    agreeing: "Samma åsikt (4–5)",
    language: "Språk",
    unit: "Enhet",
    mean: "Medelvärde",
    nps: "NPS",
    meanYear: (year: string) => `Medelvärde ${year}`,
    npsYear: (year: string) => `NPS ${year}`,
  },
  scorecardCaption: (year: string) => `Styrkortet ${year}`,
  byYear: (what: string, scale: string) => `${what} per år, ${scale}`,
  chartAlt: (title: string, rows: string, target: string) => `${title}. ${rows}. ${target}`.trim(),
  ownLanguage: {
    best: (text: string, value: string, year: string) =>
      `Bäst av påståendena ${year} var ”${text}”: ${value} på skalan 1–5.`,
    other: (text: string, value: string, year: string) =>
      `”${text}” fick ${value} på skalan 1–5 år ${year}.`,
    byLanguage: (year: string) => `Service på eget språk ${year}, efter svarets språk`,
    byYear: "Service på eget språk per år",
    none: "Inget formulär frågar om service på det egna språket.",
  },
  statements: (title: string, year: string) => `Alla påståenden i ”${title}” ${year}, skala 1–5`,
  statementsHeading: "Alla påståenden",
  byLanguageHeading: "Resultat per språk",
  npsByLanguage: (title: string, year: string) => `NPS (−100 … +100) per språk, ”${title}” ${year}`,
  meanByLanguage: (title: string, year: string) =>
    `Medelvärde av alla påståenden (1–5) per språk, ”${title}” ${year}`,
  npsByUnit: (title: string, year: string) => `NPS (−100 … +100) per enhet, ”${title}” ${year}`,
  meanByUnit: (title: string, year: string) =>
    `Medelvärde av alla påståenden (1–5) per enhet, ”${title}” ${year}`,
  unitsLead:
    "En enhet räknas med allt som hör under den. Kolumnen ”Mot året före” säger bara det som är större än vad slumpen ger.",
  noUnits: "Inga enheter har svar i perioden.",
  answering: {
    none: "Inga responser har kommit in för handläggning under perioden.",
    received: (n: string, period: string) =>
      `Det gäller ${n} responser som kom in ${period} och som handläggs.`,
    named: "Med namn eller kontakt",
    answerable: "Som går att svara och vill ha svar",
    sentence: (answered: string, n: string, share: string) =>
      `Av ${n} responser med namn eller kontakt har ${answered} besvarats: ${share}.`,
    all: (n: string) => `Alla ${n} responser med namn eller kontakt har besvarats.`,
    tooFew: "Färre än 5 responser kom med namn eller kontakt, så andelen visas inte.",
    noneNamed: "Ingen respons kom med namn eller kontakt.",
    inTime: (inTime: string, due: string, share: string) =>
      `Av de ${due} som skulle ha fått svar har ${inTime} fått det senast den utlovade dagen: ${share}.`,
    waiting: (n: string) => `${n} väntar ännu på svar, och den utlovade dagen har inte gått.`,
    caption: (period: string) => `Besvarad respons, inkommen ${period}`,
    group: "Respons",
    n: "Antal",
    answered: "Besvarade",
    share: "Andel besvarade",
    inTimeShare: "Andel i tid",
    misses: "För sent eller inte alls",
    timesCaption: "Dygn från att responsen kom in",
    time: "Tid",
    mean: "Medeltal",
    median: "Median",
    reaction: "Till första svar eller åtgärd",
    answer: "Till slutligt svar",
    unitsCaption: "Respons med namn eller kontakt, per enhet som handlägger",
  },
  method: {
    nps: "NPS är andelen som svarar 9–10 minus andelen som svarar 0–6 på frågan om de skulle rekommendera servicen. Skalan går från −100 till +100; de som svarar 7–8 räknas med i antalet. Intervallet är justerat enligt Wald (Rocks 2016). NPS visas från 30 svar och är riktgivande under 100.",
    mean: "Medelvärden är på skalan 1–5. ”Gäller inte mig” räknas inte med. När flera påståenden slås ihop räknar intervallet personer och inte svar. Intervallet följer Students t-fördelning.",
    interval:
      "Ett 95 % intervall säger hur långt slumpen kan ha flyttat siffran. De som svarar har själva valt att svara; det rättar intervallet inte.",
    target:
      "Ett mål nås, eller nås inte, bara när hela intervallet ligger på den sidan av målet. Annars är det inte bevisat.",
    change:
      "En förändring mellan två år nämns bara när den är större än slumpen med 95 % säkerhet. Annars står det att ingen förändring är bevisad.",
    suppression:
      "Grupper med färre än 5 svar visas inte, så att ingen kan kännas igen. Är bara en grupp dold i en indelning döljs också den minsta bredvid.",
    interim: (day: string) =>
      `Ett år som inte var slut är preliminärt: det som kom in efter ${day} är inte med, och siffran kan ändras.`,
    answering:
      "Besvarad är en respons som har fått ett slutligt svar; ett mellansvar räcker inte. I tid betyder senast den dag som klienten lovades. Andelen i tid räknas av dem vars utlovade dag har gått.",
    standing: "Responser som väntar i karantän eller är skräp räknas inte.",
    wholeMonths: (months: string) =>
      `Hela månaden räknas med för ${months}, eftersom bara månadens antal finns kvar.`,
    same: "Rapporten görs om ur samma data varje gång den öppnas: samma data ger samma dokument.",
  },
};
export type ReportTexts = typeof sv;
