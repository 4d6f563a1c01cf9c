import type { UnitTexts } from "./sv.ts";

const number = new Intl.NumberFormat("fi-FI");

export const fi: UnitTexts = {
  title: "Yksiköt",
  lead: "Organisaation puu. Roolit, lomakkeet ja palautteet kuuluvat yksikölle; jos henkilöllä on rooli yksikössä, hänellä on se myös kaikessa sen alla.",
  kinds: {
    organisation: "Organisaatio",
    department: "Toimiala",
    service: "Palvelu",
    office: "Toimipaikka",
  },
  people: (n) => (n === 1 ? "1 henkilö" : `${number.format(n)} henkilöä`),
  forms: (n) => (n === 1 ? "1 lomake" : `${number.format(n)} lomaketta`),
  closed: (days) => `Suljettu ${days}`,
  moreClosures: (n) => (n === 1 ? "ja vielä 1 kerran" : `ja vielä ${n} kertaa`),
  ended: (day) => `Lakkautettu ${day}`,
  showEnded: (n) => (n === 1 ? "Näytä 1 lakkautettu yksikkö" : `Näytä ${n} lakkautettua yksikköä`),
  aloneTitle: "Organisaatiolla ei ole vielä yksiköitä",
  alone:
    "Lisää toimialat, palvelut ja toimipaikat, jotka saavat palautetta. Sitten voit antaa niihin rooleja ja katsoa tuloksia yksiköittäin.",
  expand: (name) => `Näytä, mitä kuuluu: ${name}`,
  actions: (name) => `Toiminnot: ${name}`,
  add: "Lisää yksikkö",
  addBelow: "Lisää yksikkö tämän alle",
  edit: "Muokkaa",
  move: "Siirrä",
  closures: "Suljetut päivät",
  end: "Lakkauta",
  restore: "Palauta",
  cancel: "Peruuta",
  save: "Tallenna",
  saving: "Tallennetaan …",
  close: "Valmis",
  done: {
    added: (name) => `${name} on lisätty.`,
    changed: (name) => `${name} on muutettu.`,
    moved: (name) => `${name} on siirretty.`,
    ended: (name) =>
      `${name} ja kaikki sen alla on lakkautettu. Palautteet säilyvät, mutta uusia ei oteta vastaan.`,
    restored: (name) => `${name} on palautettu.`,
    closed: "Suljetut päivät on lisätty.",
    reopened: "Suljetut päivät on poistettu.",
  },
  dialog: {
    addTitle: (parent) => `Uusi yksikkö, yläyksikkö ${parent}`,
    editTitle: (name) => `Muokkaa: ${name}`,
    names: "Nimi",
    name: (language) => `Nimi, ${language}`,
    nameHint: "Yksi kieli riittää. Jos jokin kieli puuttuu, näytetään toisenkielinen nimi.",
    kind: "Laji",
    slug: "Lyhytnimi",
    slugHint:
      "Näkyy linkeissä ja upotuskoodeissa, eikä sitä voi muuttaa jälkikäteen. Pienet kirjaimet a–z, numerot ja yhdysviivat.",
    oid: "OID-tunnus",
    oidHint:
      "Vapaaehtoinen. Yksikön tunnus SOTE-organisaatiorekisterissä, esimerkiksi 1.2.246.10.1234567.10.2.",
    nameMissing: "Anna yksikölle nimi vähintään yhdellä kielellä.",
    slugWrong:
      "Lyhytnimessä saa olla vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysviivoja.",
    slugTaken: "Lyhytnimi tai OID-tunnus on jo toisen yksikön käytössä.",
    oidTaken: "OID-tunnus on jo toisen yksikön käytössä.",
    oidWrong:
      "OID-tunnuksessa on numeroita ja niiden välissä pisteitä. Suomalainen tunnus on muotoa 1.2.246.10.<Y-tunnus>.10.<numero>.",
    kindWrong:
      "Yksikkö ei voi olla suurempaa lajia kuin sen yläyksikkö eikä pienempää kuin sen alayksiköt.",
  },
  moving: {
    title: (name) => `Siirrä: ${name}`,
    lead: "Kaikki yksikön alla siirtyy mukana. Jos henkilöllä on rooli uuden paikan yläpuolella, hän näkee yksikön heti.",
    target: "Uusi paikka",
    under: "Yläyksikkö",
    submit: "Siirrä tähän",
    nowhere: "Yksikölle ei ole muuta sopivaa paikkaa.",
    refused: "Yksikkö ei voi olla siinä. Valitse toinen paikka.",
  },
  closing: {
    title: (name) => `Suljetut päivät: ${name}`,
    lead: "Näitä päiviä ei lasketa työpäiviksi, kun asiakkaille luvataan vastaus. Ne koskevat myös kaikkea yksikön alla.",
    none: "Ei tulevia suljettuja päiviä.",
    from: "Ensimmäinen päivä",
    to: "Viimeinen päivä",
    reason: (language) => `Syy, ${language}`,
    reasonHint: "Vapaaehtoinen, esimerkiksi Kesätauko.",
    add: "Lisää",
    remove: (days) => `Poista ${days}`,
    missing: "Täytä ensimmäinen ja viimeinen päivä. Viimeinen ei saa olla ennen ensimmäistä.",
  },
};
