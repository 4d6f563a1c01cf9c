import type { WidgetTexts } from "./widget-texts.ts";

export const texts: WidgetTexts = {
  loading: "Loading the form…",
  unavailable: "The form cannot be shown right now.",
  closed: "This form is closed.",
  hostedPage: "Open the form on its own page",
  demonstration: "Demonstration",
  required: "required",

  ratingWords: ["Very poor", "Poor", "Neither good nor poor", "Good", "Very good"],
  statementWords: [
    "Fully disagree",
    "Partly disagree",
    "Neither agree nor disagree",
    "Partly agree",
    "Fully agree",
  ],
  notApplicable: "Does not concern me",
  npsEnds: ["Not at all likely", "Extremely likely"],
  other: "Something else",
  otherText: "Tell us what",
  charactersLeft: (count) => {
    const n = Math.abs(count);
    const characters = n === 1 ? "1 character" : `${n} characters`;
    return count < 0 ? `${characters} too many` : `${characters} left`;
  },
  contactName: "Name",
  contactEmail: "Email address",
  contactPhone: "Phone number",
  wantsReply: "I would like an answer",

  submit: "Send",
  sending: "Sending…",
  sendingAgain: "No answer yet. Trying again…",
  retry: "Try again",
  sendAsNew: "Send the changed text as new feedback",

  faultSummary: (count) =>
    count === 1 ? "One answer needs your attention" : `${count} answers need your attention`,
  faults: {
    required: "Answer the question",
    "too-long": "Shorten the text",
    email: "Write the email address like name@example.com",
    phone: "Write the phone number in digits, for example 040 123 4567",
    reach: "Give an email address or a phone number",
    invalid: "Check the answer",
  },
  notSent: "Your feedback was not sent",
  failures: {
    offline:
      "You seem to be offline. What you wrote is still here. Try again when your connection works.",
    unreachable:
      "We got no answer and do not know whether your feedback arrived. What you wrote is still here. It is safe to try again: the same feedback is stored only once.",
    busy: "Many people are sending feedback right now. What you wrote is still here.",
    origin:
      "This form does not take feedback from this website. What you wrote is still here. Copy it and send it on the form’s own page.",
    closed:
      "The form was closed before your feedback arrived. What you wrote is still here, so that you can copy it.",
    erased: "This feedback has already been deleted and will not be stored again.",
    "too-large":
      "The text is too long to be sent. What you wrote is still here. Shorten it and try again.",
    "id-used": "What you sent earlier has arrived, but the changes you made after that have not.",
    refused:
      "Something went wrong on our side. What you wrote is still here. Try again, or send it on the form’s own page.",
  },
  retryIn: (seconds) =>
    seconds === 1
      ? "Try again in one second."
      : seconds < 90
        ? `Try again in ${seconds} seconds.`
        : `Try again in ${Math.ceil(seconds / 60)} minutes.`,

  thanks: "Thank you for your feedback!",
  stored: "It has arrived and been stored.",
  receipt: "Your receipt code",
  receiptHelp:
    "With the code you can later see what happens with your feedback, or delete it. Write it down: it is shown only here.",
  followUp: "Follow up your feedback",
  opensNewTab: "opens in a new tab",
  textAsStored: "Your text as it was stored",
  promisedBy: (day) => `You will get an answer by ${day}.`,
};
