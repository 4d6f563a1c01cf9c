import type { OutboxTexts } from "./sv.ts";

/** In Finnish. */
export const fi: OutboxTexts = {
  title: "Lähtevä sähköposti",
  lead: "Jos viesti ei mene heti perille, Respons yrittää uudelleen harvenevin välein kolmen vuorokauden ajan.",
  noServerTitle: "Respons ei lähetä täällä sähköpostia",
  noServer:
    "Annat henkilöille linkit itse. Asiakkaille lähtevät viestit odottavat, kunnes sähköpostipalvelin on määritetty (RESPONS_SMTP_URL): pyydä sitä palvelimen ylläpitäjältä.",
  emptyTitle: "Yhtään viestiä ei odota",
  empty: "Kaikki viestit on lähetetty.",
  emptyNoServer:
    "Täällä näkyvät asiakkaille lähtevät viestit, jotka odottavat sähköpostipalvelinta.",
  lastSent: (moment) => `Viimeksi lähetetty ${moment}.`,
  neverSent: "Yhtään viestiä ei ole vielä lähetetty.",
  counts: (waiting, givenUp) =>
    [waiting > 0 ? `${waiting} odottaa.` : "", givenUp > 0 ? `${givenUp} ei mennyt perille.` : ""]
      .filter(Boolean)
      .join(" "),
  tryNow: "Yritä nyt",
  tryingNotice: "Respons yrittää lähettää nyt.",
  more: (n) => `ja ${n} muuta`,
  about: {
    invitation: "Kutsu henkilölle",
    reset: "Linkki uuteen salasanaan",
    reply: "Vastaus asiakkaalle",
    "interim-reply": "Välivastaus asiakkaalle",
  },
  unknownAbout: "Viesti, jota ei enää voi lukea",
  states: {
    waiting: "Odottaa",
    "given-up": "Ei mennyt perille",
  },
  failures: {
    "server-unreachable":
      "Sähköpostipalvelin ei vastaa. Pyydä palvelimen ylläpitäjää tarkistamaan se.",
    "sign-in-refused":
      "Sähköpostipalvelin ei päästänyt Responsia sisään. Asetuksen käyttäjä tai salasana on väärä.",
    "encryption-failed": "Yhteyttä sähköpostipalvelimeen ei voitu salata.",
    "sender-refused": "Sähköpostipalvelin ei hyväksy lähettäjää (RESPONS_MAIL_FROM).",
    deferred: "Sähköpostipalvelin pyysi yrittämään myöhemmin.",
    "address-refused": "Vastaanottajan osoitetta ei ole. Korjaa osoite tai anna linkki itse.",
    "message-refused": "Sähköpostipalvelin kieltäytyi ottamasta viestiä vastaan.",
    unreadable: "Viestin salausavainta ei enää ole. Tee uusi linkki.",
    unknown: "Tapahtui jotain odottamatonta. Siitä on merkintä lokissa.",
  },
  since: (moment) => `Odottanut ${moment} alkaen`,
  attempts: (n) => (n === 1 ? "1 yritys" : `${n} yritystä`),
  next: (moment) => `Seuraava yritys ${moment}`,
};
