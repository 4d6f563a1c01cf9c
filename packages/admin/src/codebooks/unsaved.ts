import type { CodebookDraft } from "./edit-codebook.ts";

interface Unsaved {
  /** Id of who wrote it: another person who signs in here does not get it. */
  person: string;
  slug: string;
  revision: number;
  draft: CodebookDraft;
}

let kept: Unsaved | undefined;

/** Keeps what was written while the person looks at another page; never on the device. */
export function keepUnsaved(unsaved: Unsaved | undefined): void {
  kept = unsaved;
}

/** What the person wrote and has not saved; undefined where the codebook has changed since. */
export function takeUnsaved(
  person: string,
  slug: string,
  revision: number,
): CodebookDraft | undefined {
  const isIt = kept?.person === person && kept.slug === slug && kept.revision === revision;
  return isIt ? kept?.draft : undefined;
}
