import type { Locale } from "../locale.ts";

/** What a section of the page edits. */
export interface SectionOptions<Value> {
  value: Value;
  locale: Locale;
  /** What is wrong, by path in the settings. */
  faults: ReadonlyMap<string, string>;
  onChange: (value: Value) => void;
}
