import type { BackupTexts } from "./sv.ts";

export const fi: BackupTexts = {
  title: "Varmuuskopiot",
  lead: "Tietokanta kopioidaan joka yö. Kopio palautetaan kokeeksi ja sitä verrataan tietokantaan rivi riviltä, joten sen tiedetään toimivan.",
  make: "Tee kopio nyt",
  making: "Kopioidaan ja tarkistetaan …",
  made: "Kopio on tehty ja tarkistettu.",
  emptyTitle: "Kopioita ei vielä ole",
  empty: "Ensimmäinen tehdään ensi yönä. Jos et halua odottaa, tee kopio nyt.",
  rightRequired:
    "Kopiot koskevat koko organisaatiota. Pyydä apua henkilöltä, jonka rooli kattaa koko organisaation.",
  facts: { proven: "Viimeisin tarkistettu kopio", next: "Seuraava tehdään", kept: "Säilytysaika" },
  never: "Ei vielä yhtään",
  days: (n) => `enintään ${n} vuorokautta`,
  megabytes: (n) => `${n} Mt`,
  proven: (moment) => `Tarkistettu ${moment}`,
  differs: "Ei täsmää",
  notYet: "Ei tarkistettu",
  encrypted: "Salattu",
  beforeMigration: "Ennen päivitystä",
  failures: {
    "no-space":
      "Viimeisintä kopiota ei voitu tehdä, koska levy on liian täynnä. Pyydä palvelimen ylläpitäjää vapauttamaan tilaa. Lokissa lukee, paljonko tilaa puuttuu.",
    "not-proven":
      "Viimeisin kopio ei läpäissyt tarkistusta. Tee uusi nyt. Jos sekin epäonnistuu, pyydä palvelimen ylläpitäjää lukemaan loki.",
    failed: "Viimeisintä kopiota ei voitu tehdä. Pyydä palvelimen ylläpitäjää lukemaan loki.",
  },
  secret:
    "Salaisuus RESPONS_SECRET ei ole kopioissa. Ilman sitä kuitteja ja yhteystietoja ei voi avata: säilytä se muualla.",
};
