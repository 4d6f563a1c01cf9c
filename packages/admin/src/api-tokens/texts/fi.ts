import type { TokenTexts } from "./sv.ts";

export const fi: TokenTexts = {
  title: "API-avaimet",
  lead: "Avaimella toinen ohjelma hakee lukuja tai palautteita ilman, että kukaan kirjautuu. Avain koskee yhtä yksikköä ja kaikkea sen alla, eikä se voi enempää kuin sinä.",
  make: "Tee avain",
  emptyTitle: "Avaimia ei ole",
  empty:
    "Tee oma avain jokaiselle ohjelmalle, joka hakee tietoja. Silloin voit mitätöidä ne yksitellen.",
  made: (name, day) => `Tekijä ${name}, ${day}`,
  madeByCommand: (day) => `Tehty komentorivillä ${day}`,
  until: (moment) => `Toimii ${moment} saakka`,
  used: (day) => `Käytetty viimeksi ${day}`,
  neverUsed: "Ei ole käytetty",
  revoked: "Mitätöity",
  expired: "Vanhentunut",
  revoke: "Mitätöi",
  revokeTitle: (name) => `Mitätöidäänkö ${name}?`,
  revokeText:
    "Avainta käyttävä ohjelma ei pääse sisään enää tästä hetkestä alkaen. Tätä ei voi kumota; tee uusi avain, jos sitä tarvitaan taas.",
  revokedNotice: (name) => `${name} on mitätöity.`,
  showEnded: (n) =>
    n === 1 ? "Näytä 1 avain, joka ei enää toimi" : `Näytä ${n} avainta, jotka eivät enää toimi`,
  cancel: "Peruuta",
  dialog: {
    title: "Tee avain",
    name: "Nimi",
    nameHint: "Mille ohjelmalle se on, esimerkiksi Tietovarasto.",
    permissions: "Mitä se saa tehdä",
    unit: "Yksikkö",
    unitHint: "Avain koskee yksikköä ja kaikkea sen alla.",
    until: "Viimeinen päivä",
    untilHint: "Enintään vuoden päähän.",
    submit: "Tee avain",
    missing: "Anna avaimelle nimi ja valitse vähintään yksi asia, jonka se saa tehdä.",
    refused:
      "Avain ei voi saada enempää kuin sinulla on yksikössä, eikä se voi toimia yli vuotta. Valitse toinen yksikkö, vähemmän oikeuksia tai aikaisempi päivä.",
  },
  secret: {
    title: "Avain on valmis",
    lead: "Kopioi se nyt ja anna se ohjelmalle. Se näytetään vain tämän kerran, eikä sitä tallenneta mihinkään.",
    label: "API-avain",
    use: "Ohjelma lähettää sen otsakkeessa Authorization: Bearer.",
    copy: "Kopioi avain",
    copied: "Kopioitu",
    close: "Valmis",
  },
};
