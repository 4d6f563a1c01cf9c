import type { MailTexts } from "./mail-texts.ts";

const goOn = (url: string) => `Would you like to write back, or to delete what you sent? Open

${url}

and enter the receipt code that you got when you sent your feedback. The code is
not in this message: only you have it.

Please do not answer this message. Answers to its address are not read.
`;

export const texts: MailTexts = {
  reply: {
    subject: ({ organisation }) => `Reply to your feedback, ${organisation}`,
    text: ({ from, receivedOn, text, url }) => `Hello,

${from} replies to the feedback that you sent on ${receivedOn}:

${text}

––––––––––
${goOn(url)}`,
  },
  "interim-reply": {
    subject: ({ organisation }) => `Your feedback is being handled, ${organisation}`,
    text: ({ from, receivedOn, text, url }) => `Hello,

${from} is handling the feedback that you sent on ${receivedOn} and will come
back to you. For now:

${text}

––––––––––
${goOn(url)}`,
  },
};
