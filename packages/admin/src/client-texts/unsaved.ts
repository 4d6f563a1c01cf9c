import type { OrganisationSettings } from "@respons/wire";

interface Unsaved {
  /** Id of who wrote it: another person who signs in here does not get it. */
  person: string;
  revision: number;
  settings: OrganisationSettings;
}

let kept: Unsaved | undefined;

/** Keeps what was written while the person looks at another page; never on the device. */
export function keepUnsaved(unsaved: Unsaved | undefined): void {
  kept = unsaved;
}

/** What the person wrote and has not saved; undefined where the settings have changed since. */
export function takeUnsaved(person: string, revision: number): OrganisationSettings | undefined {
  return kept?.person === person && kept.revision === revision ? kept.settings : undefined;
}
