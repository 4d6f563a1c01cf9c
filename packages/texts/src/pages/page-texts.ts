import type { GuardTexts } from "../guard/guard-texts.ts";
import type { WidgetTexts } from "../widget/widget-texts.ts";

/** Every word of the hosted page and the receipt page; the questions' words are the widget's. */
export interface PageTexts {
  guard: GuardTexts;
  widget: WidgetTexts;

  chooseLanguage: string;
  demonstrationNote: string;
  chooseUpTo: string;
  commentLimit: (graphemes: number) => string;
  skip: string;
  optional: string;
  /** Stands above a question with a condition, where no script hides it. */
  followUpQuestion: string;

  /** Beside the contact fields of a form that promises an answer. */
  promise: {
    workingDays: (days: number) => string;
    calendarDays: (days: number) => string;
  };

  errorTitle: string;
  /** The page that stands alone when there is nothing to fill in. */
  unknownForm: { title: string; text: string };
  closedTitle: string;
  /** Instead of a message of the form's own, from the day after its last one. */
  expired: string;
  notFound: { title: string; text: string };
  failure: { title: string; text: string };
  tooLarge: string;
  tooMany: string;
  busy: string;
  closedMeanwhile: string;
  refused: string;
  idUsed: string;
  erased: string;
  /** Of a field that people do not see. */
  leaveEmpty: string;
  sendAgain: string;

  /** The step where personal data was found; its other words are the guard's. */
  privacyStep: {
    intro: string;
    /** Heads the text, in which what is never stored is masked already. */
    preview: string;
  };

  thanks: {
    storedAt: (when: string) => string;
    follow: string;
  };

  /** What is printed or mailed to bring a client to a form. */
  invitation: {
    /** On a poster, beside the code. */
    scan: string;
    /** On a poster, before the address in plain text. */
    address: string;
    /** What the code is, for who does not see it. */
    codeOf: (url: string) => string;
    /** In an e-mail, above the links of the scale. */
    press: string;
    /** The name of one link of the scale. */
    scoreOf: (score: number, highest: number) => string;
  };

  receipt: {
    title: string;
    intro: string;
    label: string;
    hint: string;
    open: string;
    tooMany: string;
    unknown: string;
    heading: string;
    receivedAt: string;
    form: string;
    promisedBy: string;
    status: string;
    /** By status of the case; `received` where there is none. */
    statuses: {
      received: string;
      new: string;
      "in-progress": string;
      "waiting-for-client": string;
      answered: string;
      "handled-without-answer": string;
      closed: string;
    };
    handledBy: string;
    messages: string;
    /** Who wrote, and when. */
    wrote: {
      client: (when: string) => string;
      reply: (organisation: string, when: string) => string;
      "interim-reply": (organisation: string, when: string) => string;
    };
    write: {
      title: string;
      intro: string;
      /** After the intro, where the case has ended. */
      reopens: string;
      label: string;
      /** @param units how many characters are taken */
      limit: (units: string) => string;
      send: string;
      sent: string;
      empty: string;
      tooLong: (units: string) => string;
      tooMany: string;
    };
    yourAnswers: string;
    noAnswers: string;
    textGone: string;
    erase: string;
    eraseIntro: string;
    eraseTitle: string;
    eraseText: string;
    eraseConfirm: string;
    keep: string;
    erasedTitle: string;
    erasedText: string;
    another: string;
  };
}
