import type { WidgetTexts } from "./widget-texts.ts";

export const texts: WidgetTexts = {
  loading: "Lomaketta ladataan…",
  unavailable: "Lomaketta ei voi näyttää juuri nyt.",
  closed: "Lomake on suljettu.",
  hostedPage: "Avaa lomake omalla sivullaan",
  demonstration: "Esittelyversio",
  required: "pakollinen",

  ratingWords: ["Erittäin huono", "Huono", "Ei hyvä eikä huono", "Hyvä", "Erittäin hyvä"],
  statementWords: [
    "Täysin eri mieltä",
    "Osittain eri mieltä",
    "En samaa enkä eri mieltä",
    "Osittain samaa mieltä",
    "Täysin samaa mieltä",
  ],
  notApplicable: "Ei koske minua",
  npsEnds: ["En lainkaan todennäköisesti", "Erittäin todennäköisesti"],
  other: "Jokin muu",
  otherText: "Kerro mikä",
  charactersLeft: (count) => {
    const n = Math.abs(count);
    const characters = n === 1 ? "1 merkki" : `${n} merkkiä`;
    return count < 0 ? `${characters} liikaa` : `${characters} jäljellä`;
  },
  contactName: "Nimi",
  contactEmail: "Sähköpostiosoite",
  contactPhone: "Puhelinnumero",
  wantsReply: "Haluan vastauksen",

  submit: "Lähetä",
  sending: "Lähetetään…",
  sendingAgain: "Vastausta ei ole vielä tullut. Yritetään uudelleen…",
  retry: "Yritä uudelleen",
  sendAsNew: "Lähetä muutettu teksti uutena palautteena",

  faultSummary: (count) => (count === 1 ? "Korjaa yksi vastaus" : `Korjaa ${count} vastausta`),
  faults: {
    required: "Vastaa kysymykseen",
    "too-long": "Lyhennä tekstiä",
    email: "Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi",
    phone: "Kirjoita puhelinnumero numeroina, esimerkiksi 040 123 4567",
    reach: "Anna sähköpostiosoite tai puhelinnumero",
    invalid: "Tarkista vastaus",
  },
  notSent: "Palautetta ei lähetetty",
  failures: {
    offline:
      "Internetyhteys näyttää puuttuvan. Kirjoittamasi teksti on tallella tässä. Yritä uudelleen, kun yhteys toimii.",
    unreachable:
      "Emme saaneet vastausta, joten emme tiedä, tuliko palaute perille. Kirjoittamasi teksti on tallella tässä. Voit yrittää huoletta uudelleen: sama palaute tallennetaan vain kerran.",
    busy: "Juuri nyt lähetetään paljon palautetta. Kirjoittamasi teksti on tallella tässä.",
    origin:
      "Lomake ei ota vastaan palautetta tältä sivustolta. Kirjoittamasi teksti on tallella tässä. Kopioi se ja lähetä se lomakkeen omalla sivulla.",
    closed:
      "Lomake ehdittiin sulkea ennen kuin palaute tuli perille. Kirjoittamasi teksti on tallella tässä, jotta voit kopioida sen.",
    erased: "Tämä palaute on jo poistettu, eikä sitä tallenneta uudelleen.",
    "too-large":
      "Teksti on liian pitkä lähetettäväksi. Kirjoittamasi teksti on tallella tässä. Lyhennä sitä ja yritä uudelleen.",
    "id-used":
      "Aiemmin lähettämäsi palaute on tullut perille, mutta sen jälkeen tekemäsi muutokset eivät.",
    refused:
      "Meillä tapahtui virhe. Kirjoittamasi teksti on tallella tässä. Yritä uudelleen tai lähetä palaute lomakkeen omalla sivulla.",
  },
  retryIn: (seconds) =>
    seconds === 1
      ? "Yritä uudelleen sekunnin kuluttua."
      : seconds < 90
        ? `Yritä uudelleen ${seconds} sekunnin kuluttua.`
        : `Yritä uudelleen ${Math.ceil(seconds / 60)} minuutin kuluttua.`,

  thanks: "Kiitos palautteestasi!",
  stored: "Se on tullut perille ja tallennettu.",
  receipt: "Kuittikoodisi",
  receiptHelp:
    "Koodilla voit myöhemmin katsoa, mitä palautteellesi tapahtuu, tai poistaa sen. Kirjoita koodi muistiin: se näytetään vain tässä.",
  followUp: "Seuraa palautettasi",
  opensNewTab: "avautuu uuteen välilehteen",
  textAsStored: "Näin tekstisi tallennettiin",
  promisedBy: (day) => `Saat vastauksen viimeistään ${day}.`,
};
