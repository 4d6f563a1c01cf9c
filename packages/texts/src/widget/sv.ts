import type { WidgetTexts } from "./widget-texts.ts";

export const texts: WidgetTexts = {
  loading: "Formuläret laddas …",
  unavailable: "Formuläret kan inte visas just nu.",
  closed: "Formuläret är stängt.",
  hostedPage: "Öppna formuläret på en egen sida",
  demonstration: "Demonstration",
  required: "obligatorisk",

  ratingWords: ["Mycket dåligt", "Dåligt", "Varken eller", "Bra", "Mycket bra"],
  statementWords: [
    "Helt av annan åsikt",
    "Delvis av annan åsikt",
    "Varken av samma eller annan åsikt",
    "Delvis av samma åsikt",
    "Helt av samma åsikt",
  ],
  notApplicable: "Gäller inte mig",
  npsEnds: ["Inte alls troligt", "Mycket troligt"],
  other: "Annat",
  otherText: "Berätta vad",
  charactersLeft: (count) =>
    count < 0 ? `${-count} tecken för mycket` : `${count} tecken kvar att skriva`,
  contactName: "Namn",
  contactEmail: "E-postadress",
  contactPhone: "Telefonnummer",
  wantsReply: "Jag vill ha svar",

  submit: "Skicka",
  sending: "Skickar …",
  sendingAgain: "Vi får inget svar än. Försöker igen …",
  retry: "Försök igen",
  sendAsNew: "Skicka den ändrade texten som en ny respons",

  faultSummary: (count) =>
    count === 1 ? "Ett svar behöver rättas" : `${count} svar behöver rättas`,
  faults: {
    required: "Svara på frågan",
    "too-long": "Förkorta texten",
    email: "Skriv e-postadressen i formen namn@exempel.fi",
    phone: "Skriv telefonnumret med siffror, till exempel 040 123 4567",
    reach: "Fyll i en e-postadress eller ett telefonnummer",
    invalid: "Kontrollera svaret",
  },
  notSent: "Responsen har inte skickats",
  failures: {
    offline:
      "Du verkar sakna internetanslutning. Det du skrev finns kvar här. Försök igen när anslutningen fungerar.",
    unreachable:
      "Vi fick inget svar och vet inte om responsen kom fram. Det du skrev finns kvar här. Du kan tryggt försöka igen: samma respons sparas bara en gång.",
    busy: "Det är många som skickar just nu. Det du skrev finns kvar här.",
    origin:
      "Formuläret tar inte emot respons från den här webbplatsen. Det du skrev finns kvar här. Kopiera texten och skicka den på formulärets egen sida.",
    closed:
      "Formuläret stängdes innan responsen hann fram. Det du skrev finns kvar här, så att du kan kopiera det.",
    erased: "Den här responsen har redan raderats och sparas inte på nytt.",
    "too-large":
      "Texten är för lång för att skickas. Det du skrev finns kvar här. Förkorta texten och försök igen.",
    "id-used":
      "Det du skickade tidigare har kommit fram, men inte ändringarna du gjorde efter det.",
    refused:
      "Något gick fel hos oss. Det du skrev finns kvar här. Försök igen, eller skicka det på formulärets egen sida.",
  },
  retryIn: (seconds) =>
    seconds === 1
      ? "Försök igen om en sekund."
      : seconds < 90
        ? `Försök igen om ${seconds} sekunder.`
        : `Försök igen om ${Math.ceil(seconds / 60)} minuter.`,

  thanks: "Tack för din respons!",
  stored: "Den har kommit fram och sparats.",
  receipt: "Din kvittokod",
  receiptHelp:
    "Med koden kan du senare se vad som händer med din respons, eller radera den. Skriv upp koden: den visas bara här.",
  followUp: "Följ upp din respons",
  opensNewTab: "öppnas i en ny flik",
  textAsStored: "Så här sparades din text",
  promisedBy: (day) => `Du får svar senast ${day}.`,
};
