import type { OutboxTexts } from "./sv.ts";

/** In English. */
export const en: OutboxTexts = {
  title: "Outgoing mail",
  lead: "A mail that does not get through at once is tried again for three days, at growing intervals.",
  noServerTitle: "Respons sends no mail here",
  noServer:
    "You hand links over to people yourself. Mails to clients wait until a mail server is set (RESPONS_SMTP_URL): ask whoever runs the server.",
  emptyTitle: "Nothing is waiting",
  empty: "All mails have left.",
  emptyNoServer: "Mails to clients that wait for a mail server are shown here.",
  lastSent: (moment) => `Last sent ${moment}.`,
  neverSent: "No mail has been sent yet.",
  counts: (waiting, givenUp) =>
    [waiting > 0 ? `${waiting} waiting.` : "", givenUp > 0 ? `${givenUp} did not get through.` : ""]
      .filter(Boolean)
      .join(" "),
  tryNow: "Try now",
  tryingNotice: "Respons is trying to send now.",
  more: (n) => `and ${n} more`,
  about: {
    invitation: "Invitation to a person",
    reset: "Link for a new password",
    reply: "Reply to a client",
    "interim-reply": "Interim reply to a client",
  },
  unknownAbout: "A mail that can no longer be read",
  states: {
    waiting: "Waiting",
    "given-up": "Did not get through",
  },
  failures: {
    "server-unreachable": "The mail server does not answer. Ask whoever runs it to look.",
    "sign-in-refused":
      "The mail server did not let Respons in. The user or password in the setting is wrong.",
    "encryption-failed": "The connection to the mail server could not be encrypted.",
    "sender-refused": "The mail server does not accept the sender (RESPONS_MAIL_FROM).",
    deferred: "The mail server asked Respons to come back later.",
    "address-refused":
      "The recipient's address does not exist. Correct it, or hand the link over yourself.",
    "message-refused": "The mail server refused to take the mail.",
    unreadable: "The key that the mail is sealed with is gone. Make a new link.",
    unknown: "Something unexpected happened. It is in the log.",
  },
  since: (moment) => `Waiting since ${moment}`,
  attempts: (n) => (n === 1 ? "1 try" : `${n} tries`),
  next: (moment) => `Next try ${moment}`,
};
