import type { AnsweringTexts } from "./sv.ts";

const number = new Intl.NumberFormat("fi-FI");

export const fi: AnsweringTexts = {
  title: "Vastaaminen",
  lead: "Kuinka suureen osaan palautteesta on vastattu ja kuinka nopeasti.",
  asOf: "Tilanne päivän päättyessä",
  atNow: (day) => `Tilanne nyt, ${day}.`,
  atEndOf: (day) => `Tilanne päivän ${day} päättyessä. Myöhempiä tapahtumia ei lasketa.`,
  demonstration: (day) => `Esittelyaineisto päättyy ${day}.`,
  showDemonstration: "Näytä tilanne sinä päivänä",
  emptyTitle: "Tässä rajauksessa ei ole käsiteltäviä palautteita",
  empty: "Poista jokin rajaus tai valitse pidempi jakso.",
  emptyAll:
    "Palaute, jossa on kommentti tai jonka lähettäjä odottaa vastausta, tulee käsiteltäväksi. Täällä näkyy sitten, kuinka suureen osaan on vastattu.",
  named: "Nimellä annettu palaute, johon on vastattu",
  namedWords: (answered, n) =>
    `${number.format(answered)} / ${number.format(n)} nimellä annettuun on vastattu`,
  answerable: "Vastausta odottaneet",
  answerableWords: (answered, n) =>
    `${number.format(answered)} / ${number.format(n)} tavoitettavissa olevaa ja vastausta toivonutta on saanut sen`,
  inTime: "Vastattu ajoissa",
  inTimeWords: (inTime, due) =>
    `${number.format(inTime)} / ${number.format(due)} luvatusta vastauksesta tuli ajoissa`,
  waiting: (n, share) =>
    n === 1
      ? `1 odottaa, mutta päivä ei ole päättynyt; ilman sitä ${share}`
      : `${number.format(n)} odottaa, mutta päivä ei ole päättynyt; ilman niitä ${share}`,
  waitingOnly: (n) => `${number.format(n)} odottaa, mutta päivä ei ole päättynyt`,
  lateWords: (late, missing) =>
    [
      late > 0 ? `${number.format(late)} tuli myöhässä` : "",
      missing > 0 ? `${number.format(missing)} ei ole tullut` : "",
    ]
      .filter(Boolean)
      .join(", "),
  noneDue: "Yhdenkään luvatun vastauksen päivä ei ole vielä päättynyt.",
  none: "Ei vielä yhtään.",
  few: "Alle 5: osuutta ei näytetä.",
  fewShort: "alle 5",
  times: "Ajat",
  reaction: "Reagointiaika",
  reactionAbout:
    "Palautteen saapumisesta ensimmäiseen väliaikatietoon, vastaukseen tai käsitellyksi merkitsemiseen.",
  answer: "Vastausaika",
  answerAbout: "Palautteen saapumisesta vastaukseen. Väliaikatietoja ei lasketa.",
  days: (days) => (days === "1,0" ? "1,0 päivä" : `${days} päivää`),
  timeWords: (mean, n) =>
    `mediaani · keskiarvo ${mean} · ${n === 1 ? "1 palaute" : `${number.format(n)} palautetta`}`,
  noTimes: "Alle 5 palautetta: aikaa ei näytetä.",
  byUnit: "Yksiköittäin",
  byLanguage: "Kielittäin",
  byMonth: "Kuukausittain",
  unit: "Käsittelevä yksikkö",
  language: "Kieli",
  month: "Palautteen saapumiskuukausi",
  cases: "Palautteita",
  namedColumn: "Nimellä annetut, vastattu",
  inTimeColumn: "Vastattu ajoissa",
  reactionColumn: "Reagointiaika, mediaani",
  answerColumn: "Vastausaika, mediaani",
  showRows: (n) => `Näytä ${n} riviä`,
  of: (part, whole) => `${number.format(part)} / ${number.format(whole)}`,
  misses: "Vastaukset, jotka eivät tulleet ajoissa",
  missesLead:
    "Asiakkaalle luvattiin vastaus, eikä se tullut viimeistään sinä päivänä. Uusimmat ensin.",
  noMisses: "Ei yhtään. Kaikki luvatut vastaukset ovat tulleet ajoissa.",
  promised: (day) => `Luvattu ${day}`,
  daysLate: (n) => (n === 1 ? "1 päivän myöhässä" : `${number.format(n)} päivää myöhässä`),
  answered: (moment) => `Vastaus ${moment}`,
  unanswered: "Ei vastausta",
  noHandler: "Ei käsittelijää",
  received: (moment) => `Saapui ${moment}`,
  more: "Näytä lisää",
  method: "Näin luvut lasketaan",
  methodLines: (received, cases) => [
    `Rajauksessa saapui palautteita: ${received}. Niistä käsiteltäviä on ${cases}: niissä on kommentti tai asiakas odottaa vastausta.`,
    "Nimellä annettu tarkoittaa, että asiakas on jättänyt nimen, sähköpostin tai puhelinnumeron. Vastausta odottaa se, joka on tavoitettavissa sähköpostitse tai puhelimitse eikä ole kieltäytynyt vastauksesta.",
    "Ajoissa tullut vastaus on tullut viimeistään luvattuna päivänä. Vain päättyneet päivät lasketaan, joten se, mikä ei vielä ole myöhässä, ei ole kumpaakaan.",
    "Palaute lasketaan sille yksikölle, joka sitä käsittelee. Poistettu palaute ei ole mukana.",
    "Välit ovat 95 %:n luottamusvälejä. Alle 5:n osuuksia ei näytetä.",
  ],
};
