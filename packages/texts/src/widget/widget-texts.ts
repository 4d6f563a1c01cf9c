/** Why a response was not stored; each has its own words. */
export type FailureCause =
  | "offline"
  | "unreachable"
  | "busy"
  | "origin"
  | "closed"
  | "erased"
  | "too-large"
  | "id-used"
  | "refused";

/** What is wrong with one answer. */
export type FaultCode = "required" | "too-long" | "email" | "phone" | "reach" | "invalid";

/** One word for each of five steps, lowest first. */
export type FiveWords = readonly [string, string, string, string, string];

/** Every word of the widget in one language; a language without one of them does not compile. */
export interface WidgetTexts {
  loading: string;
  /** Shown where the form cannot be fetched. */
  unavailable: string;
  /** Shown with a closed form. */
  closed: string;
  /** Text of the link to the hosted page. */
  hostedPage: string;
  demonstration: string;
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
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  wantsReply: string;

  submit: string;
  sending: string;
  sendingAgain: string;
  retry: string;
  sendAsNew: string;

  faultSummary: (count: number) => string;
  faults: Record<FaultCode, string>;
  notSent: string;
  failures: Record<FailureCause, string>;
  /** When to try again, after `failures.busy`. */
  retryIn: (seconds: number) => string;

  thanks: string;
  stored: string;
  receipt: string;
  receiptHelp: string;
  followUp: string;
  opensNewTab: string;
  textAsStored: string;
  /** `day`: the day written out in this language. */
  promisedBy: (day: string) => string;
}
