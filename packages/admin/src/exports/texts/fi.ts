import type { ExportTexts } from "./sv.ts";

export const fi: ExportTexts = {
  open: "Vie tiedostoon",
  title: "Vie palautteet tiedostoon",
  lead: (count) => `Tiedostoon tulee ${count}, näkyvien rajausten mukaan.`,
  leadUnknown: "Tiedosto noudattaa näkyviä rajauksia.",
  chooseForm: "Valitse ensin lomake: jokaisella lomakkeella on omat sarakkeensa.",
  format: "Tiedostomuoto",
  formats: {
    xlsx: {
      name: "Excel-työkirja",
      hint: "Exceliin ja LibreOfficeen. Jos kaikki ei mahdu yhdelle sivulle, se jatkuu seuraavalla.",
    },
    excel: { name: "CSV Excelille", hint: "Aukeaa suoraan Excelissä, ä ja ö näkyvät oikein." },
    csv: { name: "CSV", hint: "RFC 4180:n mukainen, erottimena pilkku. Muille ohjelmille." },
    jsonl: { name: "JSONL", hint: "Yksi JSON-rivi palautetta kohden. Ohjelmoijalle." },
    parquet: {
      name: "Parquet",
      hint: "Jokaisella sarakkeella on tyyppinsä. R:lle, Pythonille ja tietovarastolle.",
    },
  },
  content:
    "Yksi rivi palautetta kohden: aika, kieli, yksikkö, kanava ja kaikki vastaukset kommentteineen. Tekstissä olevat puhelinnumerot ja sähköpostiosoitteet on peitetty.",
  withoutContacts: "Yhteystiedot eivät tule mukaan.",
  contacts: "Ota yhteystiedot mukaan",
  contactsHint: "Tapahtumalokiin kirjataan, kuka otti ne mukaan ja miksi.",
  codebookLead:
    "Vastaukset ovat tunnuksina. Mitä kukin tunnus tarkoittaa, lukee kaikilla kielillä tiedostossa",
  codebook: "Koodikirja",
  download: "Lataa",
  cancel: "Peruuta",
  close: "Sulje",
  stop: "Keskeytä vienti",
  again: "Uusi vienti",
  starting: "Vienti alkaa …",
  running: "Tiedosto latautuu.",
  progress: (rows, expected) => `${rows} / noin ${expected}`,
  goesOn: "Voit sulkea ikkunan: selain jatkaa lataamista.",
  complete: (count) => `Valmis: tiedostossa on ${count}.`,
  completeHint: "Jos selain ilmoittaa, että lataus epäonnistui, lataa uudelleen.",
  stopped: (count) =>
    `Vienti katkesi, kun tiedostossa oli ${count}. Tiedosto ei ole kokonainen: poista se ja lataa uudelleen.`,
  unknown:
    "Respons ei näe, miten kävi. Katso selaimesta, valmistuiko lataus. Jos ei, lataa uudelleen.",
  anotherRuns:
    "Sinulla on jo vienti käynnissä. Odota, että se valmistuu, tai keskeytä se siinä ikkunassa, jossa aloitit sen.",
};
