import { texts as guard } from "../guard/sv.ts";
import { texts as widget } from "../widget/sv.ts";
import type { PageTexts } from "./page-texts.ts";

export const texts: PageTexts = {
  guard,
  widget,

  chooseLanguage: "Språk",
  demonstrationNote: "Organisationen och svaren är påhittade.",
  chooseUpTo: "Du kan välja flera",
  commentLimit: (graphemes) => `Högst ${graphemes} tecken.`,
  skip: "Hoppa till innehållet",
  optional: "frivillig",
  followUpQuestion: "Följdfråga: svara bara om den gäller dig.",

  promise: {
    workingDays: (days) =>
      `Vi svarar inom ${days === 1 ? "en arbetsdag" : `${days} arbetsdagar`} om du lämnar kontaktuppgifter.`,
    calendarDays: (days) => `Vi svarar inom ${days} dagar om du lämnar kontaktuppgifter.`,
  },

  errorTitle: "Sändningen lyckades inte",
  unknownForm: {
    title: "Formuläret finns inte",
    text: "Kontrollera adressen, eller gå tillbaka till sidan du kom från och försök där.",
  },
  closedTitle: "Formuläret är stängt",
  expired: "Formuläret tar inte längre emot respons.",
  notFound: { title: "Sidan finns inte", text: "Kontrollera adressen." },
  failure: {
    title: "Något gick fel hos oss",
    text: "Gå tillbaka i webbläsaren: det du skrev finns kvar där. Försök igen om en stund.",
  },
  tooLarge: "Texten är för lång för att skickas. Förkorta den och försök igen.",
  tooMany:
    "Det är många som skickar just nu. Det du skrev finns kvar här. Försök igen om en stund.",
  busy: "Vi kunde inte spara just nu. Det du skrev finns kvar här. Försök igen om en stund.",
  closedMeanwhile: "Formuläret stängdes innan responsen hann fram. Det du skrev finns kvar här.",
  refused: "Något gick fel hos oss. Det du skrev finns kvar här. Försök igen om en stund.",
  idUsed:
    "Det du skickade tidigare har kommit fram, men inte ändringarna du gjorde efter det. Skicka igen om du vill lämna den ändrade texten som en ny respons.",
  erased: "Den här responsen har redan raderats och sparas inte på nytt.",
  leaveEmpty: "Lämna det här fältet tomt",
  sendAgain: "Skicka som en ny respons",

  privacyStep: {
    intro: "I texten finns uppgifter som kan avslöja vem någon är. Inget har sparats än.",
    preview: "Din text",
  },

  thanks: {
    storedAt: (when) => `Responsen kom fram och sparades ${when}.`,
    follow: "Följ upp din respons",
  },

  invitation: {
    scan: "Rikta telefonens kamera mot koden och berätta hur det gick.",
    address: "Eller skriv adressen i webbläsaren:",
    codeOf: (url) => `QR-kod som öppnar formuläret på ${url}`,
    press: "Tryck på en siffra. Formuläret öppnas, och inget skickas innan du själv skickar det.",
    scoreOf: (score, highest) => `${score} av ${highest}`,
  },

  receipt: {
    title: "Följ upp din respons",
    intro:
      "Med kvittokoden läser du svaren på din respons och ser vad som är sparat. Du kan också skriva tillbaka eller radera den.",
    label: "Kvittokod",
    hint: "24 tecken i grupper om fyra. Stora och små bokstäver spelar ingen roll.",
    open: "Visa min respons",
    unknown: "Ingen respons hittades med koden. Kontrollera att du har skrivit den rätt.",
    tooMany:
      "Från ditt nätverk har det kommit många koder som inte finns. Koden är inte kontrollerad än. Försök igen om en stund.",
    heading: "Din respons",
    receivedAt: "Kom fram",
    form: "Formulär",
    promisedBy: "Svar senast",
    status: "Läge",
    statuses: {
      received: "Mottagen och sparad",
      new: "Mottagen och sparad",
      "in-progress": "Under behandling",
      "waiting-for-client": "Väntar på besked från dig",
      answered: "Besvarad",
      "handled-without-answer": "Behandlad",
      closed: "Avslutad",
    },
    handledBy: "Behandlas av",
    messages: "Meddelanden",
    wrote: {
      client: (when) => `Du skrev den ${when}`,
      reply: (organisation, when) => `${organisation} svarade den ${when}`,
      "interim-reply": (organisation, when) => `${organisation} gav ett första besked den ${when}`,
    },
    write: {
      title: "Skriv till oss",
      intro: "Det du skriver läggs till din respons och läses av dem som behandlar den.",
      reopens: "Responsen tas då upp till behandling igen.",
      label: "Meddelande",
      limit: (units) => `Högst ${units} tecken.`,
      send: "Skicka meddelandet",
      sent: "Meddelandet kom fram och är sparat.",
      empty: "Skriv ett meddelande först.",
      tooLong: (units) => `Meddelandet är för långt. Förkorta det till högst ${units} tecken.`,
      tooMany:
        "Det har skickats många meddelanden på kort tid. Det du skrev finns kvar här. Försök igen om en stund.",
    },
    yourAnswers: "Så här är dina svar sparade",
    noAnswers: "Inga svar.",
    textGone: "Texten har raderats: tiden för förvaring har gått ut.",
    erase: "Radera responsen",
    eraseIntro: "Du kan när som helst radera det du har skickat.",
    eraseTitle: "Vill du radera din respons?",
    eraseText:
      "Svaren, texten, kontaktuppgifterna och alla meddelanden raderas genast och kan inte återställas. Koden slutar gälla.",
    eraseConfirm: "Ja, radera",
    keep: "Nej, behåll den",
    erasedTitle: "Responsen är raderad",
    erasedText:
      "Svaren, texten, kontaktuppgifterna och meddelandena finns inte längre kvar i systemet.",
    another: "Sök med en annan kod",
  },
};
