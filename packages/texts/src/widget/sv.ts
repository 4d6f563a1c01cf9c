import type { WidgetTexts } from "./widget-texts.ts";

export const texts: WidgetTexts = {
  tag: "sv",
  loading: "Formuläret laddas …",
  unavailable: "Formuläret kan inte visas just nu.",
  hostedPage: "Öppna formulärets egen sida",
  demonstration: "Demonstration",
  languages: "Språk",
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
  contactPurpose:
    "Vi använder uppgifterna bara för att svara dig. Genom att fylla i dem godkänner du det.",
  contactName: "Namn",
  contactEmail: "E-postadress",
  contactPhone: "Telefonnummer",
  wantsReply: "Jag vill ha svar",

  open: "Ge respons",
  close: "Stäng",
  submit: "Skicka",
  sending: "Skickar …",
  sendingAgain: "Inget svar än, försöker igen …",
  retry: "Försök igen",
  sendAsNew: "Skicka den ändrade texten som en ny respons",

  faultSummary: "Rätta det här, så kan du skicka",
  faults: {
    required: "Svara på frågan",
    "too-long": "Förkorta texten",
    email: "Skriv adressen i formen namn@exempel.fi",
    phone: "Skriv numret i formen 040 123 4567",
    reach: "Fyll i en e-postadress eller ett telefonnummer",
    invalid: "Kontrollera svaret",
  },
  notSent: "Sändningen lyckades inte",
  failures: {
    offline: "Du verkar sakna internetanslutning. Försök igen när den fungerar.",
    unreachable:
      "Vi fick inget svar och vet inte om responsen kom fram. Försök tryggt igen: samma respons sparas bara en gång.",
    busy: "Det är många som skickar just nu.",
    "origin-not-allowed": "Formuläret tar inte emot respons från den här webbplatsen.",
    "form-closed": "Formuläret stängdes innan responsen kom fram.",
    "response-erased": "Den här responsen har redan raderats och sparas inte på nytt.",
    "body-too-large": "Texten är för lång. Förkorta den och försök igen.",
    "id-used": "Det du skickade tidigare har kommit fram, men inte dina ändringar efter det.",
    internal: "Något gick fel hos oss.",
  },
  textKept: "Det du skrev finns kvar här.",
  retryWhen: (when) => `Försök igen ${when}.`,

  thanks: "Tack för din respons!",
  stored: "Den har kommit fram och sparats.",
  receipt: "Din kvittokod",
  receiptHelp:
    "Med koden kan du senare följa upp din respons eller radera den. Skriv upp koden: den visas bara här.",
  copyCode: "Kopiera koden",
  copyText: "Kopiera texten",
  copied: "Kopierat",
  print: "Skriv ut",
  followUp: "Följ upp din respons",
  opensNewTab: "öppnas i en ny flik",
  textAsStored: "Så här sparades din text",
  promisedBy: (day) => `Du får svar senast ${day}.`,
};
