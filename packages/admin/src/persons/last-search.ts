import type { PersonQuery, PersonResponse } from "@respons/wire";

/** What was looked for, and what was found. */
export interface PersonSearch {
  query: PersonQuery;
  responses: readonly PersonResponse[];
}

/** In memory alone: an address must not come to stand in the browser's history or storage. */
let kept: { by: string; search: PersonSearch } | undefined;

/** Keeps a search for coming back from one of its responses; undefined forgets it. */
export function keepSearch(by: string, search: PersonSearch | undefined): void {
  kept = search && { by, search };
}

/** The search kept last, where it was this member of staff who searched. */
export function lastSearch(by: string): PersonSearch | undefined {
  return kept?.by === by ? kept.search : undefined;
}

/** Takes a response that was erased out of what was found. */
export function dropFromSearch(responseId: string): void {
  if (!kept) return;
  const { query, responses } = kept.search;
  const left = responses.filter((response) => response.responseId !== responseId);
  kept = { ...kept, search: { query, responses: left } };
}
