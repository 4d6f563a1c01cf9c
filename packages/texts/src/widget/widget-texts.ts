/**
 * Why a response was not stored: the collector's stable problem codes and what happens on the way
 * there. `internal` also stands for every code that is not listed.
 */
export type FailureCause =
  | "offline"
  | "unreachable"
  | "busy"
  | "origin-not-allowed"
  | "form-closed"
  | "response-erased"
  | "body-too-large"
  | "id-used"
  | "internal";

/** What is wrong with one answer. */
export type FaultCode = "required" | "too-long" | "email" | "phone" | "reach" | "invalid";

/** One word for each of five steps, lowest first. */
export type FiveWords = readonly [string, string, string, string, string];

/** Every word of the widget in one language; a language without one of them does not compile. */
export interface WidgetTexts {
  /** BCP 47 tag of these words. */
  tag: string;
  loading: string;
  /** Shown where the form cannot be fetched. */
  unavailable: string;
  /** Text of the link to the hosted page. */
  hostedPage: string;
  demonstration: string;
  /** Names the group of buttons that choose a language. */
  languages: string;
  /** Stands after a question that must be answered. */
  required: string;

  ratingWords: FiveWords;
  statementWords: FiveWords;
  notApplicable: string;
  /** Words at 0 and at 10. */
  npsEnds: readonly [string, string];
  other: string;
  otherText: string;
  /** Graphemes left; negative when there are too many. */
  charactersLeft: (count: number) => string;
  /** Purpose and consent, where the form has no words of its own for them. */
  contactPurpose: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  wantsReply: string;

  /** On the button that opens the form in a dialog, and in the dialog. */
  open: string;
  close: string;
  submit: string;
  sending: string;
  sendingAgain: string;
  retry: string;
  sendAsNew: string;

  /** Heads the list of faults. */
  faultSummary: string;
  faults: Record<FaultCode, string>;
  /** Heads every failure, so it must not say that nothing arrived: that is not always known. */
  notSent: string;
  failures: Record<FailureCause, string>;
  /** Says that nothing typed is lost; stands after each failure. */
  textKept: string;
  /** `when`: such as "in 30 seconds", written out in this language. */
  retryWhen: (when: string) => string;

  thanks: string;
  stored: string;
  receipt: string;
  receiptHelp: string;
  copyCode: string;
  copyText: string;
  /** Said once something has been copied. */
  copied: string;
  print: string;
  followUp: string;
  opensNewTab: string;
  textAsStored: string;
  /** `day`: the day written out in this language. */
  promisedBy: (day: string) => string;
}
