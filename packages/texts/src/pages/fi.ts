import { texts as guard } from "../guard/fi.ts";
import { texts as widget } from "../widget/fi.ts";
import type { PageTexts } from "./page-texts.ts";

export const texts: PageTexts = {
  guard,
  widget,

  chooseLanguage: "Kieli",
  demonstrationNote: "Organisaatio ja vastaukset ovat keksittyjä.",
  chooseUpTo: "Voit valita useita",
  commentLimit: (graphemes) => `Enintään ${graphemes} merkkiä.`,
  skip: "Siirry sisältöön",
  optional: "vapaaehtoinen",
  followUpQuestion: "Jatkokysymys: vastaa vain, jos se koskee sinua.",

  promise: {
    workingDays: (days) =>
      `Vastaamme ${days === 1 ? "yhden työpäivän" : `${days} työpäivän`} kuluessa, jos jätät yhteystietosi.`,
    calendarDays: (days) => `Vastaamme ${days} päivän kuluessa, jos jätät yhteystietosi.`,
  },

  errorTitle: "Palautetta ei ole lähetetty",
  unknownForm: {
    title: "Lomaketta ei löydy",
    text: "Tarkista osoite tai palaa sivulle, jolta tulit, ja yritä sieltä uudelleen.",
  },
  closedTitle: "Lomake on suljettu",
  expired: "Lomakkeella ei enää oteta vastaan palautetta.",
  notFound: { title: "Sivua ei löydy", text: "Tarkista osoite." },
  failure: {
    title: "Meillä tapahtui virhe",
    text: "Palaa selaimessa takaisin: kirjoittamasi on siellä tallella. Yritä hetken kuluttua uudelleen.",
  },
  tooLarge: "Teksti on liian pitkä lähetettäväksi. Lyhennä sitä ja yritä uudelleen.",
  tooMany:
    "Moni lähettää palautetta juuri nyt. Kirjoittamasi on tallella tässä. Yritä hetken kuluttua uudelleen.",
  busy: "Tallennus ei onnistu juuri nyt. Kirjoittamasi on tallella tässä. Yritä hetken kuluttua uudelleen.",
  closedMeanwhile:
    "Lomake suljettiin ennen kuin palaute ehti perille. Kirjoittamasi on tallella tässä.",
  refused:
    "Meillä tapahtui virhe. Kirjoittamasi on tallella tässä. Yritä hetken kuluttua uudelleen.",
  idUsed:
    "Aiemmin lähettämäsi palaute on tullut perille, mutta sen jälkeen tekemäsi muutokset eivät. Lähetä uudelleen, jos haluat jättää muutetun tekstin uutena palautteena.",
  erased: "Tämä palaute on jo poistettu, eikä sitä tallenneta uudelleen.",
  leaveEmpty: "Jätä tämä kenttä tyhjäksi",
  sendAgain: "Lähetä uutena palautteena",

  privacyStep: {
    intro: "Tekstissä on tietoja, joista ihmisen voi tunnistaa. Mitään ei ole vielä tallennettu.",
    preview: "Tekstisi",
  },

  thanks: {
    storedAt: (when) => `Palaute tuli perille ja tallennettiin ${when}.`,
    follow: "Seuraa palautettasi",
  },

  invitation: {
    scan: "Suuntaa puhelimen kamera koodiin ja kerro, miten meni.",
    address: "Tai kirjoita osoite selaimeen:",
    codeOf: (url) => `QR-koodi, joka avaa lomakkeen osoitteessa ${url}`,
    press: "Paina numeroa. Lomake avautuu, eikä mitään lähetetä ennen kuin lähetät sen itse.",
    scoreOf: (score, highest) => `${score}/${highest}`,
  },

  receipt: {
    title: "Seuraa palautettasi",
    intro:
      "Kuittikoodilla luet vastaukset palautteeseesi ja näet, mitä on tallennettu. Voit myös kirjoittaa takaisin tai poistaa palautteen.",
    label: "Kuittikoodi",
    hint: "24 merkkiä neljän ryhmissä. Isoilla ja pienillä kirjaimilla ei ole väliä.",
    open: "Näytä palautteeni",
    unknown: "Koodilla ei löytynyt palautetta. Tarkista, että kirjoitit sen oikein.",
    tooMany:
      "Verkostasi on tullut monta koodia, joita ei ole. Koodia ei ole vielä tarkistettu. Yritä hetken kuluttua uudelleen.",
    heading: "Palautteesi",
    receivedAt: "Tullut perille",
    form: "Lomake",
    promisedBy: "Vastaus viimeistään",
    status: "Tila",
    statuses: {
      received: "Vastaanotettu ja tallennettu",
      new: "Vastaanotettu ja tallennettu",
      "in-progress": "Käsiteltävänä",
      "waiting-for-client": "Odottaa tietoa sinulta",
      answered: "Vastattu",
      "handled-without-answer": "Käsitelty",
      closed: "Päätetty",
    },
    handledBy: "Käsittelijä",
    messages: "Viestit",
    wrote: {
      client: (when) => `Kirjoitit ${when}`,
      reply: (organisation, when) => `${organisation} vastasi ${when}`,
      "interim-reply": (organisation, when) => `${organisation} antoi välivastauksen ${when}`,
    },
    write: {
      title: "Kirjoita meille",
      intro: "Viestisi liitetään palautteeseesi, ja sen lukevat ne, jotka käsittelevät palautetta.",
      reopens: "Palaute otetaan silloin uudelleen käsiteltäväksi.",
      label: "Viesti",
      limit: (units) => `Enintään ${units} merkkiä.`,
      send: "Lähetä viesti",
      sent: "Viesti tuli perille ja on tallennettu.",
      empty: "Kirjoita ensin viesti.",
      tooLong: (units) => `Viesti on liian pitkä. Lyhennä se enintään ${units} merkkiin.`,
      tooMany:
        "Lyhyessä ajassa on lähetetty monta viestiä. Kirjoittamasi on tallella tässä. Yritä hetken kuluttua uudelleen.",
    },
    yourAnswers: "Vastauksesi on tallennettu näin",
    noAnswers: "Ei vastauksia.",
    textGone: "Teksti on poistettu: sen säilytysaika on päättynyt.",
    erase: "Poista palaute",
    eraseIntro: "Voit milloin tahansa poistaa lähettämäsi palautteen.",
    eraseTitle: "Haluatko poistaa palautteesi?",
    eraseText:
      "Vastaukset, teksti, yhteystiedot ja kaikki viestit poistetaan heti, eikä niitä voi palauttaa. Koodi lakkaa toimimasta.",
    eraseConfirm: "Kyllä, poista",
    keep: "Ei, säilytä se",
    erasedTitle: "Palaute on poistettu",
    erasedText: "Vastaukset, teksti, yhteystiedot ja viestit eivät ole enää järjestelmässä.",
    another: "Hae toisella koodilla",
  },
};
