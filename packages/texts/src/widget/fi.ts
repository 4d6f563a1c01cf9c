import type { WidgetTexts } from "./widget-texts.ts";

export const texts: WidgetTexts = {
  tag: "fi",
  loading: "Lomaketta ladataan…",
  unavailable: "Lomaketta ei voi näyttää juuri nyt.",
  hostedPage: "Avaa lomakkeen oma sivu",
  demonstration: "Esittelyversio",
  languages: "Kieli",
  required: "pakollinen",

  ratingWords: ["Erittäin huono", "Huono", "Kohtalainen", "Hyvä", "Erittäin hyvä"],
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
    return `${n.toLocaleString("fi")} ${n === 1 ? "merkki" : "merkkiä"} ${count < 0 ? "liikaa" : "jäljellä"}`;
  },
  contactPurpose: "Käytämme tietoja vain vastataksemme sinulle. Antamalla ne hyväksyt tämän.",
  contactName: "Nimi",
  contactEmail: "Sähköpostiosoite",
  contactPhone: "Puhelinnumero",
  wantsReply: "Haluan vastauksen",

  open: "Anna palautetta",
  close: "Sulje",
  submit: "Lähetä",
  sending: "Lähetetään…",
  sendingAgain: "Ei vielä vastausta, yritetään uudelleen…",
  retry: "Yritä uudelleen",
  sendAsNew: "Lähetä muutokset uutena palautteena",

  faultSummary: "Korjaa nämä ennen lähettämistä",
  faults: {
    required: "Vastaa kysymykseen",
    "too-long": "Lyhennä tekstiä",
    email: "Kirjoita osoite muodossa nimi@esimerkki.fi",
    phone: "Kirjoita numero muodossa 040 123 4567",
    reach: "Anna sähköpostiosoite tai puhelinnumero",
    invalid: "Tarkista vastaus",
  },
  notSent: "Lähetys ei onnistunut",
  failures: {
    offline: "Verkkoyhteyttä ei näytä olevan. Yritä uudelleen, kun se toimii.",
    unreachable:
      "Emme saaneet vastausta emmekä tiedä, tuliko palaute perille. Voit huoletta yrittää uudelleen: palaute tallennetaan vain kerran.",
    busy: "Juuri nyt lähetetään paljon palautetta.",
    "origin-not-allowed": "Lomake ei ota vastaan palautetta tältä sivustolta.",
    "form-closed": "Lomake suljettiin ennen kuin palaute tuli perille.",
    "response-erased": "Palaute on jo poistettu, eikä sitä tallenneta uudelleen.",
    "body-too-large": "Teksti on liian pitkä. Lyhennä sitä.",
    "id-used": "Aiempi palautteesi tuli perille, mutta muutoksesi eivät.",
    internal: "Meillä tapahtui virhe.",
  },
  textKept: "Kirjoittamasi teksti on tallella tässä.",
  retryWhen: (when) => `Yritä uudelleen ${when}.`,

  thanks: "Kiitos palautteestasi!",
  stored: "Se on tullut perille ja tallennettu.",
  receipt: "Kuittikoodisi",
  receiptHelp:
    "Koodilla voit seurata palautettasi tai poistaa sen. Ota se talteen: se näkyy vain tässä.",
  copyCode: "Kopioi koodi",
  copyText: "Kopioi teksti",
  copied: "Kopioitu",
  print: "Tulosta",
  followUp: "Seuraa palautettasi",
  opensNewTab: "avautuu uuteen välilehteen",
  textAsStored: "Näin tekstisi tallennettiin",
  promisedBy: (day) => `Saat vastauksen viimeistään ${day}.`,
};
