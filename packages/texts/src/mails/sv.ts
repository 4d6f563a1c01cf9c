import type { MailTexts } from "./mail-texts.ts";

const goOn = (url: string) => `Vill du skriva tillbaka, eller radera det du har skickat? Öppna

${url}

och skriv in kvittokoden som du fick när du skickade responsen. Koden finns inte
i det här meddelandet: bara du har den.

Svara inte på det här meddelandet. Svar till adressen läses inte.
`;

export const texts: MailTexts = {
  reply: {
    subject: ({ organisation }) => `Svar på din respons, ${organisation}`,
    text: ({ from, receivedOn, text, url }) => `Hej,

${from} svarar på responsen som du skickade den ${receivedOn}:

${text}

––––––––––
${goOn(url)}`,
  },
  "interim-reply": {
    subject: ({ organisation }) => `Din respons behandlas, ${organisation}`,
    text: ({ from, receivedOn, text, url }) => `Hej,

${from} behandlar responsen som du skickade den ${receivedOn} och återkommer
till dig. Ett första besked:

${text}

––––––––––
${goOn(url)}`,
  },
};
