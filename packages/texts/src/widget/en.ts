import type { WidgetTexts } from "./widget-texts.ts";

export const texts: WidgetTexts = {
  tag: "en",
  loading: "Loading the form…",
  unavailable: "The form cannot be shown right now.",
  hostedPage: "Open the form’s own page",
  demonstration: "Demonstration",
  languages: "Language",
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
    return `${n.toLocaleString("en")} ${n === 1 ? "character" : "characters"} ${count < 0 ? "too many" : "left"}`;
  },
  contactPurpose: "We use these details only to answer you. By giving them you agree to that.",
  contactName: "Name",
  contactEmail: "Email address",
  contactPhone: "Phone number",
  wantsReply: "I would like an answer",

  open: "Give feedback",
  close: "Close",
  submit: "Send",
  sending: "Sending…",
  sendingAgain: "No answer yet, trying again…",
  retry: "Try again",
  sendAsNew: "Send the changed text as new feedback",

  faultSummary: "Fix these before sending",
  faults: {
    required: "Answer the question",
    "too-long": "Shorten the text",
    email: "Write the address like name@example.com",
    phone: "Write the number like 040 123 4567",
    reach: "Give an email address or a phone number",
    invalid: "Check the answer",
  },
  notSent: "Sending did not succeed",
  failures: {
    offline: "You seem to be offline. Try again when your connection works.",
    unreachable:
      "We got no answer and do not know whether your feedback arrived. It is safe to try again: the same feedback is stored only once.",
    busy: "Many people are sending feedback right now.",
    "origin-not-allowed": "This form does not take feedback from this website.",
    "form-closed": "The form was closed before your feedback arrived.",
    "response-erased": "This feedback has already been deleted and will not be stored again.",
    "body-too-large": "The text is too long. Shorten it and try again.",
    "id-used": "What you sent earlier has arrived, but the changes you made after that have not.",
    internal: "Something went wrong on our side.",
  },
  textKept: "What you wrote is still here.",
  retryWhen: (when) => `Try again ${when}.`,

  thanks: "Thank you for your feedback!",
  stored: "It has arrived and been stored.",
  receipt: "Your receipt code",
  receiptHelp:
    "With the code you can later follow up your feedback or delete it. Write it down: it is shown only here.",
  copyCode: "Copy the code",
  copyText: "Copy the text",
  copied: "Copied",
  print: "Print",
  followUp: "Follow up your feedback",
  opensNewTab: "opens in a new tab",
  textAsStored: "Your text as it was stored",
  promisedBy: (day) => `You will get an answer by ${day}.`,
};
