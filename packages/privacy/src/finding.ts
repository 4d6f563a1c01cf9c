/**
 * Kinds of personal data that are looked for, strongest first: a stretch of text has one kind.
 * A quote from a response has none of them.
 */
export const personalDataKinds = [
  "personal-identity-code",
  "iban",
  "email",
  "phone",
  "street-address",
  "number-plate",
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Kinds that are masked on arrival whatever the client decided. */
export const alwaysMaskedKinds = [
  "personal-identity-code",
  "iban",
] as const satisfies readonly PersonalDataKind[];

/** Kinds that leave in no export or report, whatever the client decided for the staff who answer. */
export const exportMaskedKinds = [
  ...alwaysMaskedKinds,
  "email",
  "phone",
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
