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

/** What a text holds where it holds the kind: most have none of it and need no closer look. */
const signs: Record<PersonalDataKind, RegExp> = {
  "personal-identity-code": /(?:\d\D*){9}/,
  iban: /\d\d/,
  email: /[@([]/,
  phone: /(?:\d\D*){6}/,
  "street-address": /\d/,
  "number-plate": /\d/,
};

/**
 * Personal data in the text, in order and without overlaps; empty where there is none. Names and
 * descriptions of a person cannot be found by pattern. Kinds weaker than each of `kinds` are not looked for.
 */
export function findPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[] = personalDataKinds,
): Finding[] {
  const findings: Finding[] = [];
  const weakest = Math.max(...kinds.map((kind) => personalDataKinds.indexOf(kind)));
  const legible = toLegible(text);
  let rest = legible.text;
  for (const kind of personalDataKinds.slice(0, weakest + 1)) {
    if (!signs[kind].test(rest)) continue;
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
