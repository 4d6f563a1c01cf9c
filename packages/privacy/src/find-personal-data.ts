import { findEmails } from "./email.ts";
import { type Finding, type PersonalDataKind, personalDataKinds, type Span } from "./finding.ts";
import { findIbans } from "./iban.ts";
import { findNumberPlates } from "./number-plate.ts";
import { findPersonalIdentityCodes } from "./personal-identity-code.ts";
import { toLegible } from "./legible.ts";
import { findPhones } from "./phone.ts";
import { findStreetAddresses } from "./street-address.ts";

const finders: Record<PersonalDataKind, (text: string) => Span[]> = {
  "personal-identity-code": findPersonalIdentityCodes,
  iban: findIbans,
  email: findEmails,
  phone: findPhones,
  "street-address": findStreetAddresses,
  "number-plate": findNumberPlates,
};

/**
 * Personal data in the text, in order and without overlaps; empty where there is none. Names and
 * descriptions of a person cannot be found by pattern.
 */
export function findPersonalData(text: string): Finding[] {
  const findings: Finding[] = [];
  const legible = toLegible(text);
  let rest = legible.text;
  for (const kind of personalDataKinds) {
    const spans = finders[kind](rest);
    findings.push(...spans.map((span) => ({ kind, ...span })));
    rest = replaceSpans(rest, spans, ({ start, end }) => "]".repeat(end - start));
  }
  return findings
    .map(({ kind, start, end, certain }) => ({
      kind,
      start: legible.placeOf(start),
      end: legible.placeOf(end - 1) + 1,
      certain,
    }))
    .sort((a, b) => a.start - b.start);
}

/** The text with each span replaced; `spans` in order and without overlaps. */
export function replaceSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  replacementOf: (span: S) => string,
): string {
  let from = 0;
  const parts = spans.map((span) => {
    const before = text.slice(from, span.start);
    from = span.end;
    return before + replacementOf(span);
  });
  return parts.join("") + text.slice(from);
}
