import type { MailTexts } from "./mail-texts.ts";

const goOn = (url: string) => `Haluatko kirjoittaa takaisin tai poistaa lähettämäsi palautteen? Avaa

${url}

ja kirjoita kuittikoodi, jonka sait palautteen lähettäessäsi. Koodi ei ole tässä
viestissä: se on vain sinulla.

Älä vastaa tähän viestiin. Tähän osoitteeseen tulleita vastauksia ei lueta.
`;

export const texts: MailTexts = {
  reply: {
    subject: ({ organisation }) => `Vastaus palautteeseesi, ${organisation}`,
    text: ({ from, receivedOn, text, url }) => `Hei,

vastaus palautteeseen, jonka lähetit ${receivedOn}. Vastaaja: ${from}.

${text}

––––––––––
${goOn(url)}`,
  },
  "interim-reply": {
    subject: ({ organisation }) => `Palautettasi käsitellään, ${organisation}`,
    text: ({ from, receivedOn, text, url }) => `Hei,

palautetta, jonka lähetit ${receivedOn}, käsitellään, ja saat siihen vielä
vastauksen. Käsittelijä: ${from}. Välivastaus:

${text}

––––––––––
${goOn(url)}`,
  },
};
