import type { Hint } from "../model/plain-language.ts";
import { svPages } from "./sv-pages.ts";

/** What form makers read in Swedish; its shape binds the other languages. */
export const sv = {
  ...svPages,
  types: {
    rating: {
      name: "Betyg 1–5",
      says: "Stjärnor, ansikten eller siffror. Passar en snabb helhetsbedömning.",
    },
    nps: {
      name: "Rekommendation 0–10",
      says: "”Hur troligt är det att du rekommenderar oss?” Ger ett NPS-tal.",
    },
    statement: {
      name: "Påstående",
      says: "Hur väl det stämmer, från 1 till 5. Ger ett medelvärde att följa.",
    },
    choice: { name: "Val", says: "Färdiga alternativ, ett eller flera. Räknas lätt ihop." },
    comment: { name: "Fritext", says: "Egna ord. Här hör man det som ingen kom på att fråga." },
    contact: {
      name: "Kontaktuppgifter",
      says: "Namn, e-post och telefon för den som vill ha svar. Alltid frivilligt att ge.",
    },
  },
  views: {
    label: "Visa",
    questions: "Frågor",
    languages: "Språk",
    paths: "Vägar",
    publish: "Publicera",
    preview: "Förhandsvisning",
  },
  states: {
    draft: "Utkast",
    "in-review": "På granskning",
    approved: "Godkänt",
    published: (version: number) => `Version ${version} är publicerad`,
    never: "Inte publicerat än",
    changed: "Har ändringar som inte är publicerade",
    closed: "Stängt",
  },
  save: {
    saved: "Allt är sparat",
    savedAt: (time: string) => `Sparat ${time}`,
    unsaved: "Sparas strax …",
    saving: "Sparar …",
    failed: "Inte sparat än. Det du skrev finns kvar här och skickas igen av sig självt.",
    now: "Spara nu",
    conflict: (who: string, time: string) =>
      `${who} ändrade formuläret ${time}, medan du skrev. Det du skrev finns kvar här.`,
    somebody: "Någon annan",
    takeTheirs: "Ta deras version",
    copyMine: "Kopiera min version till urklipp",
    copied: "Din version finns i urklipp.",
    tookTheirs: "Du fortsätter från deras version. Ångra ger din tillbaka.",
  },
  undo: "Ångra",
  redo: "Gör om",
  writesIn: "Du skriver på",
  editor: {
    title: "Formulärets namn",
    listLabel: "Frågor",
    emptyTitle: "Formuläret har inga frågor än",
    empty: "Lägg till den första nedan. Börja gärna med ett betyg och en fritext.",
    add: "Lägg till en fråga",
    addWhich: "Vilken sorts fråga?",
    cancel: "Avbryt",
    untitled: "Utan text",
    number: (n: number) => `Fråga ${n}`,
    required: "Obligatorisk",
    requiredLabel: "Måste besvaras",
    text: "Fråga",
    statementText: "Påstående",
    help: "Hjälptext",
    helpHint: "Visas under frågan. Lämna tom om frågan är tydlig utan.",
    source: (language: string) => `På ${language}:`,
    style: "Utseende",
    styles: { stars: "Stjärnor", faces: "Ansikten", numbers: "Siffror" },
    low: (value: number) => `Ord vid ${value}`,
    labelsHint: "Visas i skalans ändar. Lämnas de tomma används färdiga ord.",
    notApplicable: "Erbjud ”Gäller inte mig”",
    multiple: "Flera alternativ får väljas",
    allowOther: "Erbjud ”Annat” med fritext",
    maxLength: "Längsta text, i tecken",
    maxLengthHint: (most: string) => `Tomt betyder ${most}.`,
    options: "Alternativ",
    option: (n: number) => `Alternativ ${n}`,
    addOption: "Lägg till ett alternativ",
    removeOption: (name: string) => `Ta bort ${name}`,
    optionRemoved: (name: string) => `Alternativet ${name} togs bort.`,
    duplicate: "Kopiera",
    remove: "Ta bort",
    more: (name: string) => `Mer om ${name}`,
    removed: (name: string) => `Frågan ${name} togs bort.`,
    id: "ID",
    idOpen: "Görs av texten. När en version med frågan har publicerats ändras det inte mer.",
    idFixed:
      "Fast, eftersom en version med frågan har publicerats: svaren hör ihop genom det. Texten kan du ändra fritt.",
    left: (n: number) => (n >= 0 ? `${n} tecken kvar` : `${-n} tecken för mycket`),
    unofficial: "Inte den officiella ordalydelsen",
    unofficialText:
      "Frågan är gjord efter en nationell fråga, med våra egna ord. Skriv in den officiella texten på alla språk och bekräfta sedan.",
    makeOfficial: "Det här är den officiella ordalydelsen",
    madeOfficial: "Frågan är nu märkt som officiell.",
  },
  sort: {
    handle: (name: string) => `Flytta ${name}`,
    help: "Tryck mellanslag för att ta tag, piltangenterna för att flytta, mellanslag igen för att släppa och Escape för att ångra.",
    up: (name: string) => `Flytta ${name} uppåt`,
    down: (name: string) => `Flytta ${name} nedåt`,
    grabbed: (name: string, place: number, of: number) =>
      `${name} är tagen. Plats ${place} av ${of}. Flytta med piltangenterna, släpp med mellanslag.`,
    moved: (name: string, place: number, of: number) =>
      `${name} står nu på plats ${place} av ${of}.`,
    dropped: (name: string, place: number) => `${name} släpptes på plats ${place}.`,
    cancelled: (name: string, place: number) => `${name} är tillbaka på plats ${place}.`,
  },
  condition: {
    title: "När frågan visas",
    always: "Visas alltid",
    on: "Visas bara efter vissa svar",
    none: "Det finns ingen tidigare fråga att rätta sig efter. Flytta den här frågan nedåt, eller lägg en fråga med betyg eller val före den.",
    question: "Efter svaret på",
    from: "Från",
    to: "till",
    anyOf: "Något av",
    scores: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    or: "eller",
    notApplicable: "Gäller inte mig",
    other: "Annat",
    sentence: (question: string, answers: string) => `Visas när ”${question}” är ${answers}`,
    gone: "Visas aldrig: frågan som den rättar sig efter finns inte före den.",
    impossible: "Visas aldrig: inget svar uppfyller villkoret.",
    remove: "Visa alltid",
    unknown: "en fråga som inte finns",
  },
  paths: {
    title: "Vägar genom formuläret",
    lead: "Vilka frågor alla får, och vilka som beror på ett svar.",
    everyone: "Alla får",
    when: (answers: string) => `är svaret ${answers}`,
    plain:
      "Alla får alla frågor, i den här ordningen. Villkor lägger du till i frågan, under ”När frågan visas”.",
    broken: "Visas aldrig",
  },
  languages: {
    title: "Språk sida vid sida",
    meter: (language: string, done: number, of: number) => `${language}: ${done} av ${of} texter`,
    complete: (language: string) => `${language}: komplett`,
    next: "Nästa text som saknas",
    allThere: "Alla texter finns på alla språk.",
    add: "Lägg till ett språk",
    remove: (language: string) => `Ta bort ${language}`,
    removed: (language: string) => `${language} togs bort med sina texter.`,
    show: "Visa språken",
    column: (n: number) => `Kolumn ${n}`,
    text: "Text",
    missing: "saknas",
    roles: {
      title: "Namn",
      question: (n: number) => `Fråga ${n}`,
      help: (n: number) => `Hjälptext, fråga ${n}`,
      label: (n: number, value: string) => `Ord vid ${value}, fråga ${n}`,
      option: (n: number, option: number) => `Alternativ ${option}, fråga ${n}`,
    },
  },
  preview: {
    title: "Förhandsvisning",
    frame: "Formuläret så som klienten ser det",
    note: "Prova fritt: inget sparas härifrån.",
    sent: "Förhandsvisning: svaret sparades inte.",
    width: "Bredd",
    widths: { 360: "Telefon", 768: "Surfplatta", 1280: "Dator" },
    theme: "Utseende",
    themes: { auto: "Som enheten", light: "Ljust", dark: "Mörkt" },
    reset: "Börja om",
    empty: "Lägg till en fråga, så syns formuläret här.",
  },
  hints: {
    title: "Klarspråk",
    words: (hint: Hint): string => {
      switch (hint.kind) {
        case "long-sentence":
          return `Meningen har ${hint.words} ord. Korta meningar är lättare att svara på; dela den gärna.`;
        case "long-word":
          return `”${hint.excerpt}” är långt. Finns det ett vanligare ord?`;
        case "negation":
          return `”${hint.excerpt}” i ett påstående är svårt att svara på: ”håller inte med” blir dubbelt nej. Säg det som ett ja.`;
        case "two-questions":
          return `”${hint.excerpt}” kan göra det till två frågor. Den som tycker olika om dem kan inte svara; fråga en sak i taget.`;
        case "leading":
          return `”${hint.excerpt}” lägger orden i munnen på den som svarar. Fråga neutralt.`;
        case "passive":
          return `”${hint.excerpt}” är passiv form. Säg vem som gör det, om du kan.`;
      }
    },
  },
};

export type MakerTexts = typeof sv;
