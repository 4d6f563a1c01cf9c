import type { QuarantineTexts } from "./sv.ts";

export const fi: QuarantineTexts = {
  title: "Karanteeni",
  lead: "Palautteet, jotka voivat olla roskaa, odottavat täällä, että joku lukee ne. Asiakas on saanut kiitoksen ja kuitin tavalliseen tapaan. Odottavat palautteet eivät näy luvuissa, luetteloissa eivätkä vientitiedostoissa.",
  views: { label: "Mitä näytetään", waiting: "Odottavat", spam: "Roskaksi merkityt" },
  counted: (text, n) => `${text} (${n})`,
  waiting: (n) => (n === "1" ? "1 palaute odottaa" : `${n} palautetta odottaa`),
  spam: (n) => (n === "1" ? "1 palaute on roskaa" : `${n} palautetta on roskaa`),
  oldest: (moment) => `vanhin tuli ${moment}`,
  rate: (percent, released, decided, days) =>
    `Tarkistukset olivat väärässä ${percent}:ssa tapauksista: ${decided} ratkaistusta palautteesta ${released} ei ollut roskaa (viimeiset ${days} päivää).`,
  noRate: (days) =>
    `Viimeisten ${days} päivän aikana ei ole ratkaistu mitään, joten ei voi sanoa, kuinka usein tarkistukset ovat väärässä.`,
  proven: (n, days) =>
    `${n === "1" ? "1 ruuhkan aikana tullut palaute laskettiin" : `${n} ruuhkan aikana tullutta palautetta laskettiin`} mukaan ilman ratkaisua, koska selain teki silloin vaadittavan laskutehtävän (viimeiset ${days} päivää).`,
  spamKept:
    "Roskaksi merkitty palaute poistetaan 30 päivän kuluttua merkitsemisestä. Siihen asti voit perua merkinnän.",
  emptyWaitingTitle: "Yhtään palautetta ei odota",
  emptyWaiting: "Jos saapuu jotain roskalta näyttävää, löydät sen täältä.",
  emptySpamTitle: "Ei roskaa",
  emptySpam: "Roskaksi merkityt palautteet näkyvät täällä 30 päivää.",
  all: "Valitse kaikki näkyvät",
  one: (when) => `Valitse palaute, joka tuli ${when}`,
  chosen: (n) => (n === "1" ? "1 valittu" : `${n} valittua`),
  release: "Ei ole roskaa",
  markSpam: "Roskaa",
  releaseChosen: "Merkitse: ei ole roskaa",
  markChosenSpam: "Merkitse roskaksi",
  released: (n) =>
    n === "1" ? "Palaute on nyt mukana luvuissa." : `${n} palautetta on nyt mukana luvuissa.`,
  marked: (n) =>
    n === "1" ? "Palaute on merkitty roskaksi." : `${n} palautetta on merkitty roskaksi.`,
  nothingChanged: "Joku muu on jo ratkaissut asian.",
  noText: "Ei tekstiä",
  why: "Syy:",
  byPerson: (name) => `Merkitsijä: ${name}`,
  signals: {
    honeypot: "Piilotettu kenttä oli täytetty",
    "many-links": "Monta linkkiä",
    "only-links": "Pelkkiä linkkejä",
    "repeated-text": "Sama teksti monelta lähettäjältä",
    "no-proof-under-attack": "Tuli viestitulvan aikana",
  },
  more: "Näytä lisää",
  keys: { choose: "Valitse rivi", release: "Ei ole roskaa", spam: "Roskaa" },
  onPage: {
    heading: "Lasketaanko palaute mukaan?",
    counted: "Palaute on mukana luvuissa, luetteloissa ja vientitiedostoissa.",
    quarantined: "Palaute odottaa karanteenissa, eikä sitä vielä lasketa mukaan.",
    spam: "Palaute on merkitty roskaksi, eikä sitä lasketa mukaan.",
  },
};
