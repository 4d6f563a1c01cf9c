/** Kinds of personal data that the guard speaks of. */
export type GuardedKind =
  | "personal-identity-code"
  | "iban"
  | "email"
  | "phone"
  | "street-address"
  | "number-plate";

/** Every word of the step between writing and sending, in one language. */
export interface GuardTexts {
  stepTitle: string;
  /** Says why the step is there, and that nothing has left yet. */
  stepIntro: string;
  /** In brackets and lower case, the name stands in the text instead of what was masked. */
  kindNames: Record<GuardedKind, string>;
  /** Says that this kind is never stored; the mask stands after it. */
  alwaysMasked: string;
  maskNow: string;
  /** What the person may choose; after `mask` stands the mask. */
  choices: Record<"move" | "mask" | "keep", string>;
  /** Heads the text as it will be sent. */
  preview: string;
  backToText: string;
}

/** What stands in a text where personal data of this kind was. */
export function toMask(texts: GuardTexts, kind: GuardedKind): string {
  return `[${texts.kindNames[kind].toLowerCase()}]`;
}
