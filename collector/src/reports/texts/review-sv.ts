/** Words of the review in Swedish; their shape binds the others. */
export const reviewSv = {
  title: (period: string) => `Klienternas egna ord, ${period}`,
  facts: { form: "Formulär", period: "Inkommet" },
  sections: {
    summary: "Sammanfattning",
    selection: "Urvalet",
    themes: "Vad klienterna skriver om",
    positive: "Det som är bra",
    cuts: "Per språk och enhet",
    measures: "Åtgärder",
    method: "Så gjordes genomgången",
  },
  funnel: {
    caption: "Från inkommen respons till kodad text",
    step: "Steg",
    n: "Responser",
    share: "Av alla inkomna",
    received: "Inkomna",
    withComment: "Med fri text",
    selected: "Utvalda",
    coded: "Kodade",
  },
  selected: (received: string, selected: string, coded: string) =>
    `Av ${received} inkomna responser valdes ${selected} ut, och ${coded} av dem har kodats.`,
  most: (codes: string) => `Oftast gäller de kodade texterna ${codes}.`,
  codeCount: (name: string, n: string) => `”${name}” (${n})`,
  positive: (n: string, coded: string, share: string) =>
    `${n} av ${coded} kodade texter är positiva: ${share}.`,
  noneCoded: "Inga texter har kodats än.",
  countsOf: (dimension: string, coded: string) => `${dimension}: antal av ${coded} kodade texter`,
  positiveOf: (dimension: string, coded: string) =>
    `${dimension} i det positiva: antal av ${coded} positiva texter`,
  mostChart: (dimension: string) => `${dimension}, i hur många texter`,
  code: "Kod",
  n: "Antal",
  share: "Andel",
  hidden: "dold",
  all: "Alla",
  ofGroup: (name: string, coded: string) => `${name} (${coded})`,
  byLanguage: (dimension: string) => `${dimension} per språk (antal kodade texter inom parentes)`,
  byUnit: (dimension: string) => `${dimension} per enhet`,
  unit: "Enhet",
  codedTexts: "Kodade",
  hiddenGroups: (names: string) => `För få kodade texter för egna siffror: ${names}.`,
  quotes: "Citat",
  quoteSource: (code: string, language: string) => `${code}. Skrivet på ${language}.`,
  noQuotes: "Inga citat är godkända än.",
  method: {
    selection:
      "De som handlägger responsen eller gör genomgången har valt ut texter som gäller dess syfte. Urvalet är inte slumpmässigt: andelarna beskriver de valda texterna och inte alla klienter.",
    codes:
      "En text kan ha flera koder. En kod räknas högst en gång per text, och en vidare kod räknar alla texter med någon kod under sig.",
    oneCoder: "En person har kodat texterna.",
    coders: (people: string, more: string) =>
      `${people} personer har kodat; ${more} texter har kodats av fler än en.`,
    quotes:
      "Citaten är delar av klienternas texter. Personuppgifter är maskerade, och en annan person än den som föreslog citatet har läst och godkänt det.",
    quotesAlone:
      "Citaten är delar av klienternas texter. Personuppgifter är maskerade. Citaten har lästs en gång till och godkänts, några av samma person som föreslog dem.",
    suppression:
      "Antal under 5 visas inte, och inte heller det som ett dolt antal kunde räknas ut av.",
    open: "Genomgången pågår: siffrorna kan ändras.",
    same: "Dokumentet görs om ur samma data varje gång det öppnas: samma data ger samma dokument.",
  },
};
export type ReviewTexts = typeof reviewSv;
