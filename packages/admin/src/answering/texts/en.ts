import type { AnsweringTexts } from "./sv.ts";

const number = new Intl.NumberFormat("en-GB");

export const en: AnsweringTexts = {
  title: "Answering",
  lead: "How much of the feedback has been answered, and how fast.",
  asOf: "As things stood at the end of",
  atNow: (day) => `As things stand now, ${day}.`,
  atEndOf: (day) => `As things stood at the end of ${day}. What happened later is not counted.`,
  demonstration: (day) => `The demonstration’s material ends on ${day}.`,
  showDemonstration: "Show how things stood then",
  emptyTitle: "No cases in this selection",
  empty: "Remove a filter or choose a longer period.",
  emptyAll:
    "Feedback with a comment, or from a client who waits for an answer, becomes a case. How much of it has been answered is then shown here.",
  named: "Named feedback that was answered",
  namedWords: (answered, n) =>
    `${number.format(answered)} of ${number.format(n)} named have an answer`,
  answerable: "Those who expected an answer",
  answerableWords: (answered, n) =>
    `${number.format(answered)} of ${number.format(n)} who can be reached and want an answer have one`,
  inTime: "Answered in time",
  inTimeWords: (inTime, due) =>
    `${number.format(inTime)} of ${number.format(due)} promised answers came in time`,
  waiting: (n, share) =>
    n === 1
      ? `1 waits, but its day is not over; without it ${share}`
      : `${number.format(n)} wait, but their day is not over; without them ${share}`,
  waitingOnly: (n) =>
    n === 1
      ? "1 waits, but its day is not over"
      : `${number.format(n)} wait, but their day is not over`,
  lateWords: (late, missing) =>
    [
      late > 0 ? `${number.format(late)} came too late` : "",
      missing > 0 ? `${number.format(missing)} have not come` : "",
    ]
      .filter(Boolean)
      .join(", "),
  noneDue: "The day of no promised answer is over yet.",
  none: "None yet.",
  few: "Fewer than 5: the share is not shown.",
  fewShort: "fewer than 5",
  times: "Times",
  reaction: "Reaction time",
  reactionAbout:
    "From when the feedback came to the first interim reply, reply, or decision that it is handled.",
  answer: "Answer time",
  answerAbout: "From when the feedback came to the reply. Interim replies do not count.",
  days: (days) => (days === "1.0" ? "1.0 day" : `${days} days`),
  timeWords: (mean, n) =>
    `median · mean ${mean} · ${n === 1 ? "1 case" : `${number.format(n)} cases`}`,
  noTimes: "Fewer than 5 cases: no time is shown.",
  byUnit: "By unit",
  byLanguage: "By language",
  byMonth: "By month",
  unit: "Unit that handles",
  language: "Language",
  month: "Month when the feedback came",
  cases: "Cases",
  namedColumn: "Named, answered",
  inTimeColumn: "Answered in time",
  reactionColumn: "Reaction time, median",
  answerColumn: "Answer time, median",
  showRows: (n) => `Show ${n} rows`,
  of: (part, whole) => `${number.format(part)} of ${number.format(whole)}`,
  misses: "Answers that did not come in time",
  missesLead: "The client was promised an answer, and it did not come by that day. Newest first.",
  noMisses: "None. Every promised answer has come in time.",
  promised: (day) => `Promised by ${day}`,
  daysLate: (n) => (n === 1 ? "1 day late" : `${number.format(n)} days late`),
  answered: (moment) => `Answered ${moment}`,
  unanswered: "Without an answer",
  noHandler: "No handler",
  received: (moment) => `Came ${moment}`,
  more: "Show more",
  method: "How this is counted",
  methodLines: (received, cases) => [
    `In the selection ${received} responses came in, and ${cases} of them are cases: they have a comment, or the client waits for an answer.`,
    "Named is who has left a name, an e-mail address or a phone number. An answer is expected by who can be reached by e-mail or phone and has not declined one.",
    "In time is an answer that came on the promised day at the latest. Only days that are over count, so that what is not late yet is neither kept nor broken.",
    "A case counts for the unit that handles it. Deleted feedback is not in the figures.",
    "Intervals are 95 % confidence intervals. Shares of fewer than 5 are not shown.",
  ],
};
