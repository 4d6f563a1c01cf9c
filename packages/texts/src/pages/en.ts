import { texts as guard } from "../guard/en.ts";
import { texts as widget } from "../widget/en.ts";
import type { PageTexts } from "./page-texts.ts";

export const texts: PageTexts = {
  guard,
  widget,

  chooseLanguage: "Language",
  demonstrationNote: "The organisation and the answers are made up.",
  chooseUpTo: "You can choose several",
  commentLimit: (graphemes) => `At most ${graphemes} characters.`,
  skip: "Skip to content",
  optional: "optional",
  followUpQuestion: "Follow-up question: answer only if it concerns you.",

  promise: {
    workingDays: (days) =>
      `We answer within ${days === 1 ? "one working day" : `${days} working days`} if you leave your contact details.`,
    calendarDays: (days) => `We answer within ${days} days if you leave your contact details.`,
  },

  errorTitle: "Your feedback has not been sent",
  unknownForm: {
    title: "This form does not exist",
    text: "Check the address, or go back to the page you came from and try from there.",
  },
  closedTitle: "This form is closed",
  expired: "This form no longer takes feedback.",
  notFound: { title: "There is no such page", text: "Check the address." },
  failure: {
    title: "Something went wrong on our side",
    text: "Go back in your browser: what you wrote is still there. Try again in a moment.",
  },
  tooLarge: "The text is too long to be sent. Shorten it and try again.",
  tooMany:
    "Many people are sending right now. What you wrote is still here. Try again in a moment.",
  busy: "We could not store it just now. What you wrote is still here. Try again in a moment.",
  closedMeanwhile:
    "The form was closed before your feedback arrived. What you wrote is still here.",
  refused: "Something went wrong on our side. What you wrote is still here. Try again in a moment.",
  idUsed:
    "What you sent earlier has arrived, but not the changes you made after that. Send again to leave the changed text as new feedback.",
  erased: "This feedback has already been deleted and is not stored again.",
  leaveEmpty: "Leave this field empty",
  sendAgain: "Send as new feedback",

  privacyStep: {
    intro: "It has details that could show who someone is. Nothing has been stored yet.",
    preview: "Your text",
  },

  thanks: {
    storedAt: (when) => `Your feedback arrived and was stored ${when}.`,
    follow: "Follow up your feedback",
  },

  invitation: {
    scan: "Point your phone’s camera at the code and tell us how it went.",
    address: "Or type the address in your browser:",
    codeOf: (url) => `QR code that opens the form at ${url}`,
    press: "Press a number. The form opens, and nothing is sent until you send it yourself.",
    scoreOf: (score, highest) => `${score} out of ${highest}`,
  },

  receipt: {
    title: "Follow up your feedback",
    intro:
      "With your receipt code you can read the replies to your feedback and see what is stored. You can also write back, or delete it.",
    label: "Receipt code",
    hint: "24 characters in groups of four. Capital and small letters do not matter.",
    open: "Show my feedback",
    unknown: "No feedback was found with this code. Check that you have typed it correctly.",
    tooMany:
      "Many codes that do not exist have come from your network. Yours has not been checked yet. Try again in a moment.",
    heading: "Your feedback",
    receivedAt: "Arrived",
    form: "Form",
    promisedBy: "Answer by",
    status: "Status",
    statuses: {
      received: "Received and stored",
      new: "Received and stored",
      "in-progress": "Being handled",
      "waiting-for-client": "Waiting to hear from you",
      answered: "Answered",
      "handled-without-answer": "Handled",
      closed: "Closed",
    },
    handledBy: "Handled by",
    messages: "Messages",
    wrote: {
      client: (when) => `You wrote on ${when}`,
      reply: (organisation, when) => `${organisation} replied on ${when}`,
      "interim-reply": (organisation, when) => `${organisation} sent a first word on ${when}`,
    },
    write: {
      title: "Write to us",
      intro: "What you write is added to your feedback and read by those who handle it.",
      reopens: "Your feedback will then be taken up again.",
      label: "Message",
      limit: (units) => `At most ${units} characters.`,
      send: "Send the message",
      sent: "Your message arrived and is stored.",
      empty: "Write a message first.",
      tooLong: (units) => `The message is too long. Shorten it to at most ${units} characters.`,
      tooMany:
        "Many messages have been sent in a short time. What you wrote is still here. Try again in a moment.",
    },
    yourAnswers: "Your answers as stored",
    noAnswers: "No answers.",
    textGone: "The text was deleted: its time for keeping has run out.",
    erase: "Delete the feedback",
    eraseIntro: "You can delete what you have sent at any time.",
    eraseTitle: "Delete your feedback?",
    eraseText:
      "Your answers, your text, your contact details and all messages are deleted at once and cannot be restored. The code stops working.",
    eraseConfirm: "Yes, delete",
    keep: "No, keep it",
    erasedTitle: "Your feedback is deleted",
    erasedText:
      "Your answers, your text, your contact details and the messages are no longer in the system.",
    another: "Use another code",
  },
};
