import { formNames } from "./forms.ts";
import { scenarioNames } from "./scenarios.ts";

/** Everything that can be chosen from a list, with its options; the first is the default. */
export const lists = {
  form: formNames,
  state: scenarioNames,
  lang: ["sv", "fi", "en", "sv-x-lattlast", "fi-x-selko", "ar", "en-x-pseudo"],
  mode: ["inline", "button"],
  theme: ["auto", "light", "dark"],
  page: ["light", "dark"],
  look: ["own", "helsinki", "suomi-fi", "govuk"],
  dir: ["ltr", "rtl"],
  width: ["wide", "narrow"],
} as const;

/** What is written freely, and is empty by default. */
export const fields = ["unit", "point", "collector"] as const;

/** What is on or off, and off by default. */
export const switches = ["debug", "cancel"] as const;

export type SwitchName = (typeof switches)[number];
export type ListName = keyof typeof lists;
export type FieldName = (typeof fields)[number];
export type Choices = { [Name in ListName]: (typeof lists)[Name][number] } & Record<
  FieldName,
  string
> &
  Record<SwitchName, boolean>;

/** The choices in an address such as `#state=sent&lang=fi`; what is not known there is the default. */
export function readChoices(hash: string): Choices {
  const query = new URLSearchParams(hash.replace(/^#/, ""));
  const listed = Object.entries(lists).map(([name, options]): [string, string] => {
    const wanted = query.get(name) ?? "";
    return [name, options.find((option) => option === wanted) ?? options[0]];
  });
  const written = fields.map((name): [string, string] => [name, query.get(name) ?? ""]);
  const switched = switches.map((name): [string, boolean] => [name, query.has(name)]);
  return Object.fromEntries([...listed, ...written, ...switched]) as Choices;
}

/** The address for the choices; only what differs from the default stands in it. */
export function toHash(choices: Choices): string {
  const query = new URLSearchParams();
  for (const [name, options] of Object.entries(lists)) {
    const value = choices[name as ListName];
    if (value !== options[0]) query.set(name, value);
  }
  for (const name of fields) if (choices[name]) query.set(name, choices[name]);
  for (const name of switches) if (choices[name]) query.set(name, "");
  return `#${query}`;
}
