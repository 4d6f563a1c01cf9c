import type { QuarantineTexts } from "./sv.ts";

export const en: QuarantineTexts = {
  title: "Quarantine",
  lead: "Responses that may be spam wait here until somebody reads them. The client has been thanked and has a receipt, as always. Until then they are in no figure, list or export.",
  views: { label: "What is shown", waiting: "Waiting", spam: "Spam" },
  counted: (text, n) => `${text} (${n})`,
  waiting: (n) => (n === "1" ? "1 response is waiting" : `${n} responses are waiting`),
  spam: (n) => (n === "1" ? "1 response is spam" : `${n} responses are spam`),
  oldest: (moment) => `the oldest came ${moment}`,
  rate: (percent, released, decided, days) =>
    `The checks were wrong in ${percent} of cases: ${released} of ${decided} responses that people decided on were not spam (last ${days} days).`,
  noRate: (days) =>
    `Nobody has decided on anything in the last ${days} days, so there is no telling how often the checks are wrong.`,
  proven: (n, days) =>
    `${n === "1" ? "1 response" : `${n} responses`} from a flood counted without anybody deciding, because the browser did the work that is asked for then (last ${days} days).`,
  spamKept: "Spam is deleted 30 days after it was marked. Until then you can take it back.",
  emptyWaitingTitle: "Nothing is waiting",
  emptyWaiting: "When something that looks like spam comes in, you find it here.",
  emptySpamTitle: "No spam",
  emptySpam: "What you mark as spam is shown here for 30 days.",
  all: "Select all shown",
  one: (when) => `Select the response of ${when}`,
  chosen: (n) => `${n} selected`,
  release: "Not spam",
  markSpam: "Spam",
  releaseChosen: "Mark selected as not spam",
  markChosenSpam: "Mark selected as spam",
  released: (n) => (n === "1" ? "The response counts now." : `${n} responses count now.`),
  marked: (n) =>
    n === "1" ? "The response is marked as spam." : `${n} responses are marked as spam.`,
  nothingChanged: "Somebody else has already decided.",
  noText: "No text",
  why: "Why:",
  byPerson: (name) => `Marked by ${name}`,
  signals: {
    honeypot: "A hidden field was filled in",
    "many-links": "Many links",
    "only-links": "Nothing but links",
    "repeated-text": "Same text from many senders",
    "no-proof-under-attack": "Came during a flood",
  },
  more: "Show more",
  keys: { choose: "Select the row", release: "Not spam", spam: "Spam" },
  onPage: {
    heading: "Does the response count?",
    counted: "The response is in figures, lists and exports.",
    quarantined: "The response waits in quarantine and does not count yet.",
    spam: "The response is marked as spam and does not count.",
  },
};
