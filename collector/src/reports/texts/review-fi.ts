import type { ReviewTexts } from "./review-sv.ts";

export const reviewFi: ReviewTexts = {
  title: (period) => `Asiakkaiden omin sanoin, ${period}`,
  facts: { form: "Lomake", period: "Saapunut" },
  sections: {
    summary: "Yhteenveto",
    selection: "Valinta",
    themes: "Mistä asiakkaat kirjoittavat",
    positive: "Mikä on hyvää",
    cuts: "Kielittäin ja yksiköittäin",
    measures: "Toimenpiteet",
    method: "Miten läpikäynti tehtiin",
  },
  funnel: {
    caption: "Saapuneesta palautteesta koodatuksi tekstiksi",
    step: "Vaihe",
    n: "Palautteita",
    share: "Kaikista saapuneista",
    received: "Saapuneet",
    withComment: "Vapaata tekstiä",
    selected: "Valitut",
    coded: "Koodatut",
  },
  selected: (received, selected, coded) =>
    `Saapuneista ${received} palautteesta valittiin ${selected}, ja niistä on koodattu ${coded}.`,
  most: (codes) => `Useimmin koodatut tekstit koskevat: ${codes}.`,
  codeCount: (name, n) => `”${name}” (${n})`,
  positive: (n, coded, share) => `Koodatuista ${coded} tekstistä ${n} on myönteisiä: ${share}.`,
  noneCoded: "Yhtään tekstiä ei ole vielä koodattu.",
  countsOf: (dimension, coded) => `${dimension}: määrä ${coded} koodatusta tekstistä`,
  positiveOf: (dimension, coded) =>
    `${dimension} myönteisessä palautteessa: määrä ${coded} myönteisestä tekstistä`,
  mostChart: (dimension) => `${dimension}, kuinka monessa tekstissä`,
  code: "Koodi",
  n: "Määrä",
  share: "Osuus",
  hidden: "piilotettu",
  all: "Kaikki",
  ofGroup: (name, coded) => `${name} (${coded})`,
  byLanguage: (dimension) => `${dimension} kielittäin (koodattujen tekstien määrä suluissa)`,
  byUnit: (dimension) => `${dimension} yksiköittäin`,
  unit: "Yksikkö",
  codedTexts: "Koodattuja",
  hiddenGroups: (names) => `Koodattuja tekstejä on liian vähän omiin lukuihin: ${names}.`,
  quotes: "Lainaukset",
  quoteSource: (code, language) => `${code}. Kirjoitettu kielellä: ${language}.`,
  noQuotes: "Yhtään lainausta ei ole vielä hyväksytty.",
  method: {
    selection:
      "Palautteen käsittelijät tai läpikäynnin tekijät ovat valinneet tekstit, jotka koskevat sen tarkoitusta. Valinta ei ole satunnainen: osuudet kuvaavat valittuja tekstejä eivätkä kaikkia asiakkaita.",
    codes:
      "Tekstillä voi olla useita koodeja. Koodi lasketaan enintään kerran tekstiä kohti, ja laajempi koodi laskee kaikki tekstit, joilla on jokin sen alla oleva koodi.",
    oneCoder: "Yksi henkilö on koodannut tekstit.",
    coders: (people, more) =>
      `Koodaajia on ${people}; useampi kuin yksi on koodannut ${more} tekstiä.`,
    quotes:
      "Lainaukset ovat osia asiakkaiden teksteistä. Henkilötiedot on peitetty, ja toinen henkilö kuin lainauksen ehdottaja on lukenut ja hyväksynyt sen.",
    quotesAlone:
      "Lainaukset ovat osia asiakkaiden teksteistä. Henkilötiedot on peitetty. Lainaukset on luettu uudelleen ja hyväksytty, osan on hyväksynyt ehdottaja itse.",
    suppression:
      "Alle 5:n määriä ei näytetä eikä myöskään sellaista, josta piilotettu määrä voitaisiin laskea.",
    open: "Läpikäynti on kesken: luvut voivat muuttua.",
    same: "Asiakirja tehdään samoista tiedoista aina, kun se avataan: samoista tiedoista tulee sama asiakirja.",
  },
};
