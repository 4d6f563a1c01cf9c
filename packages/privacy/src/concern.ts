import { findPersonalData, replaceSpans } from "./find-personal-data.ts";
import { alwaysMaskedKinds, type PersonalDataKind } from "./finding.ts";

/** What becomes of a stretch: into the contact fields, masked, or left as it is. */
export type Decision = "move" | "mask" | "keep";

/** A stretch of personal data that somebody decides about, once however often it stands there. */
export interface Concern {
  kind: PersonalDataKind;
  stretch: string;
  /** What is offered, what is chosen beforehand first; a single offer is no choice. */
  offers: Decision[];
}

/**
 * What the texts hold, in order, each stretch once. Where `mayMove` says that an empty contact
 * field waits for a kind, its first stretch can go there.
 */
export function listConcerns(
  texts: readonly string[],
  mayMove: (kind: PersonalDataKind) => boolean,
): Concern[] {
  const concerns: Concern[] = [];
  for (const text of texts) {
    for (const { kind, start, end } of findPersonalData(text)) {
      const stretch = text.slice(start, end);
      const same = concerns.filter((concern) => concern.kind === kind);
      if (same.some((concern) => concern.stretch === stretch)) continue;
      const offers: Decision[] = isAlwaysMasked(kind) ? ["mask"] : ["mask", "keep"];
      if (same.length === 0 && mayMove(kind)) offers.unshift("move");
      concerns.push({ kind, stretch, offers });
    }
  }
  return concerns;
}

/** The text with `labelOf(kind)` in the place of every stretch that is not kept. */
export function applyDecisions(
  text: string,
  decide: (kind: PersonalDataKind, stretch: string) => Decision,
  labelOf: (kind: PersonalDataKind) => string,
): string {
  const gone = findPersonalData(text).filter(
    ({ kind, start, end }) => decide(kind, text.slice(start, end)) !== "keep",
  );
  return replaceSpans(text, gone, ({ kind }) => labelOf(kind));
}

/** A stretch as a contact field takes it: plain signs instead of "(at)", long dashes and thin spaces. */
export function toContactValue(stretch: string): string {
  return stretch
    .replace(/\s?[([](?:at|ät)[)\]]\s?/i, "@")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s/g, " ");
}

function isAlwaysMasked(kind: PersonalDataKind): boolean {
  return (alwaysMaskedKinds as readonly string[]).includes(kind);
}
