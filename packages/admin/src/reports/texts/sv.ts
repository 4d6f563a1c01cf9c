import type { ReportKind, ReportLanguage, ReportSection } from "@respons/wire";

export interface ReportsTexts {
  title: string;
  lead: string;
  make: string;
  kinds: Record<ReportKind, string>;
  kindHints: Record<ReportKind, string>;
  emptyTitle: string;
  empty: string;
  emptyReader: string;
  asOf: (day: string) => string;
  years: (years: string) => string;
  wordsIn: (languages: string) => string;
  noWords: string;
  changed: (moment: string) => string;
  languages: Record<ReportLanguage, string>;
  dialog: {
    title: string;
    name: string;
    nameHint: string;
    kind: string;
    unit: string;
    review: string;
    noReviews: string;
    asOf: string;
    asOfHint: string;
    years: string;
    yearsHint: string;
    submit: string;
    cancel: string;
    missing: string;
  };
  page: {
    settings: string;
    facts: { kind: string; unit: string; asOf: string; years: string };
    wordsTitle: string;
    wordsLead: string;
    readerLead: string;
    writeIn: string;
    missing: (n: number) => string;
    complete: string;
    sections: Record<ReportSection, string>;
    hints: Record<ReportSection, string>;
    source: (language: string) => string;
    documents: string;
    documentsLead: string;
    open: (language: string) => string;
    download: (language: string) => string;
    preview: string;
    refresh: string;
    hide: string;
    previewOf: (language: string) => string;
    remove: string;
    removed: (name: string) => string;
    restored: (name: string) => string;
  };
  save: {
    saved: string;
    savedAt: (time: string) => string;
    unsaved: string;
    saving: string;
    failed: string;
    conflict: string;
    now: string;
    reload: string;
    undo: string;
    redo: string;
  };
}

export const sv: ReportsTexts = {
  title: "Rapporter",
  lead: "Dokument för nämnder och ledning. Siffrorna hämtas varje gång rapporten öppnas, och du skriver det som siffrorna inte säger.",
  make: "Ny rapport",
  kinds: { board: "Rapport till nämnden", review: "Genomgång av fri text" },
  kindHints: {
    board: "Siffror mot mål, språk, enheter och besvarande.",
    review: "Urval, teman med antal och godkända citat.",
  },
  emptyTitle: "Inga rapporter än",
  empty: "Gör en ny rapport: välj enhet och dag, så fylls siffrorna i av sig själva.",
  emptyReader: "Här visas rapporterna när någon har gjort en.",
  asOf: (day) => `Läget ${day}`,
  years: (years) => `Åren ${years}`,
  wordsIn: (languages) => `Egna ord på ${languages}`,
  noWords: "Inga egna ord än",
  changed: (moment) => `Ändrad ${moment}`,
  languages: { sv: "svenska", fi: "finska", en: "engelska" },
  dialog: {
    title: "Ny rapport",
    name: "Namn i listan",
    nameHint: "Till exempel ”Svenska sektionen, augusti”. Namnet syns bara här.",
    kind: "Slag",
    unit: "Enhet",
    review: "Genomgång",
    noReviews: "Det finns ingen genomgång än. Gör först en under Genomgångar.",
    asOf: "Läget den dag",
    asOfHint: "Det som kommer in senare är inte med. Är året inte slut märks det som preliminärt.",
    years: "Antal år bredvid varandra",
    yearsHint: "Det sista är dagens år.",
    submit: "Gör rapporten",
    cancel: "Avbryt",
    missing: "Fyll i namn, enhet och en dag som har varit. En genomgång behöver också väljas.",
  },
  page: {
    settings: "Vad rapporten görs av",
    facts: { kind: "Slag", unit: "Enhet", asOf: "Läget", years: "År" },
    wordsTitle: "Dina egna ord",
    wordsLead: "Tomma avsnitt visar bara siffrorna. En tom rad börjar ett nytt stycke.",
    readerLead: "Du kan läsa och ladda ner rapporten, men inte skriva i den.",
    writeIn: "Skriv på",
    missing: (n) => (n === 1 ? "1 avsnitt saknas" : `${n} avsnitt saknas`),
    complete: "komplett",
    sections: {
      title: "Rubrik",
      summary: "Sammanfattning",
      targets: "Resultat mot målen",
      languages: "Service på eget språk",
      units: "Enheterna",
      answering: "Så besvarades responsen",
      measures: "Åtgärder",
      selection: "Urvalet",
      themes: "Teman",
      positive: "Det som är bra",
    },
    hints: {
      title: "Tom: rapporten får en rubrik av sig själv.",
      summary: "Det viktigaste, före meningarna som siffrorna ger.",
      targets: "Varför målen nåddes eller inte.",
      languages: "Hur servicen på svenska och finska fungerar.",
      units: "Vad som skiljer enheterna åt.",
      answering: "Vad som hände med det som blev sent.",
      measures: "Vad som görs, av vem och när. Avsnittet visas bara när det har ord.",
      selection: "Hur texterna valdes och varför.",
      themes: "Vad klienterna skriver om.",
      positive: "Vad klienterna berömmer, och vilka.",
    },
    source: (language) => `På ${language}:`,
    documents: "Dokument",
    documentsLead:
      "Samma innehåll som webbsida och som tillgänglig PDF. Varje öppning syns i händelseloggen.",
    open: (language) => `Öppna på ${language}`,
    download: (language) => `PDF på ${language}`,
    preview: "Visa förhandsvisning",
    refresh: "Uppdatera förhandsvisningen",
    hide: "Dölj",
    previewOf: (language) => `Rapporten på ${language}`,
    remove: "Radera rapporten",
    removed: (name) => `Rapporten ”${name}” är raderad.`,
    restored: (name) => `Rapporten ”${name}” finns igen.`,
  },
  save: {
    saved: "Allt är sparat",
    savedAt: (time) => `Sparat ${time}`,
    unsaved: "Sparas snart …",
    saving: "Sparar …",
    failed: "Det gick inte att spara. Dina ord finns kvar här på sidan.",
    conflict:
      "Någon annan har ändrat rapporten under tiden. Kopiera dina ord, hämta rapporten på nytt och klistra in dem.",
    now: "Spara nu",
    reload: "Hämta på nytt",
    undo: "Ångra",
    redo: "Gör om",
  },
};
