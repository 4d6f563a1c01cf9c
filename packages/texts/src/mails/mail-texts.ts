/** Facts of a mail that brings a client what a handler wrote. */
export interface ReplyFacts {
  organisation: string;
  /** Who wrote, as clients know them: the unit with its organisation, or the organisation alone. */
  from: string;
  /** Day on which the feedback came, in words. */
  receivedOn: string;
  /** What the handler wrote. */
  text: string;
  /** Of the receipt page; the code is the client's and in no mail. */
  url: string;
}

interface Mail {
  subject(facts: ReplyFacts): string;
  text(facts: ReplyFacts): string;
}

/** The mails that clients get. */
export interface MailTexts {
  reply: Mail;
  /** It leaves the case open: an answer is still to come. */
  "interim-reply": Mail;
}
