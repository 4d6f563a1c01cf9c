import type { PersonDataTexts } from "./sv.ts";

const poista = (n: number) => (n === 1 ? "Poista 1 palaute" : `Poista ${n} palautetta`);

export const fi: PersonDataTexts = {
  title: "Henkilön tiedot",
  lead: "Hae, mitä henkilö on jättänyt sähköpostiosoitteellaan tai puhelinnumerollaan, ja luovuta tai poista se.",
  email: "Sähköpostiosoite",
  phone: "Puhelinnumero",
  phoneHint: "Ilman maatunnusta numero tulkitaan suomalaiseksi.",
  reason: "Syy",
  reasonHint:
    "Esimerkiksi diaarinumero. Syy tallentuu tapahtumalokiin, joten älä kirjoita tähän mitään asiakkaasta.",
  faults: {
    way: "Kirjoita sähköpostiosoite tai puhelinnumero.",
    email: "Kirjoita koko osoite, esimerkiksi maija@example.fi.",
    phone: "Kirjoita numero numeroin, esimerkiksi 040 123 4567.",
    reason: "Kirjoita, miksi haet. Syy tallentuu tapahtumalokiin.",
  },
  search: "Hae",
  limitsTitle: "Mitä voi löytyä",
  limits: [
    "Palautteet, joiden yhteystietokenttiin asiakas on jättänyt osoitteen tai numeron, miten tahansa se on kirjoitettu.",
    "Ei nimettömiä palautteita. Ne avaa ja poistaa vain asiakas itse kuittikoodillaan.",
    "Ei nimiä, osoitteita eikä numeroita, jotka on kirjoitettu vapaaseen tekstiin.",
    "Ei yhteystietoja, jotka on jo poistettu säilytysajan päätyttyä.",
  ],
  found: (n) => (n === 1 ? "Löytyi 1 palaute" : `Löytyi ${n} palautetta`),
  emptyTitle: "Palautteita ei löytynyt",
  empty:
    "Tarkista kirjoitusasu ja hae myös henkilön muilla osoitteilla ja numeroilla. Nimettömät palautteet löytyvät vain kuittikoodilla.",
  export: "Lataa kaikki JSON-tiedostona",
  exported:
    "Tiedosto latautuu. Siinä on yhteystietoja: säilytä se vain paikassa, jossa niitä saa olla.",
  erase: poista,
  logged:
    "Haku, lataus ja poisto kirjataan tapahtumalokiin syineen. Osoitetta tai numeroa ei kirjata koskaan.",
  confirmTitle: (n) => `${poista(n)}?`,
  confirmText:
    "Vastaukset, tekstit ja yhteystiedot katoavat lopullisesti ja tulokset lasketaan uudelleen. Poistoa ei voi perua. Varmuuskopioissa ne säilyvät, kunnes kopiot vanhenevat.",
  keep: "Säilytä",
  changed:
    "Määrä on muuttunut hakusi jälkeen, joten mitään ei poistettu. Hae uudelleen ja tarkista luettelo.",
  erased: (n) => (n === 1 ? "1 palaute poistettiin" : `${n} palautetta poistettiin`),
  erasedNote:
    "Poisto näkyy tapahtumalokissa. Vanhemmat varmuuskopiot katoavat, kun ne vanhenevat. Jos henkilöllä on ollut muita osoitteita tai numeroita, hae myös niillä.",
  one: {
    heading: "Poistaminen",
    lead: "Kun asiakas on pyytänyt sitä tai kun tekstiä ei saa säilyttää.",
    open: "Poista palaute …",
    title: "Poistetaanko palaute?",
    reasonMissing: "Kirjoita, miksi palaute poistetaan. Syy tallentuu tapahtumalokiin.",
    confirm: "Poista palaute",
    done: "Palaute poistettiin.",
  },
};
