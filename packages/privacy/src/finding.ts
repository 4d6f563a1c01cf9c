/** Kinds of personal data that are looked for, strongest first: a stretch of text has one kind. */
export const personalDataKinds = ["personal-identity-code", "iban", "email", "phone"] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Kinds that are masked on arrival whatever the client decided. */
export const alwaysMaskedKinds = [
  "personal-identity-code",
  "iban",
] as const satisfies readonly PersonalDataKind[];

/** A stretch of text, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** A check digit or an unmistakable shape confirms it; otherwise the shape alone speaks. */
  readonly certain: boolean;
}

export interface Finding extends Span {
  readonly kind: PersonalDataKind;
}
