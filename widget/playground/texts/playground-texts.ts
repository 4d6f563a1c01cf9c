import type { FieldName, ListName, lists, SwitchName } from "../choices.ts";

/** Every word of the playground in one language; a language without one of them does not compile. */
export interface PlaygroundTexts {
  title: string;
  /** Says what the page is for, and that nothing leaves it. */
  lead: string;
  /** Names the switch between the playground's own languages. */
  ownLanguage: string;
  groups: Record<"form" | "look" | "place" | "page", string>;
  names: Record<ListName | FieldName, string>;
  options: { [Name in Exclude<ListName, "lang">]: Record<(typeof lists)[Name][number], string> };
  /** Languages whose name no browser knows. */
  pseudoLanguage: string;
  switches: Record<SwitchName, string>;
  stage: string;
  open: string;
  close: string;
  reset: string;
  tag: string;
  copy: string;
  copied: string;
  events: string;
  noEvents: string;
}
