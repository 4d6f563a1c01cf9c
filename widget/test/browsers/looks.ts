import { stateNames } from "./widget-states.ts";

/** All that may change how a state looks or reads. */
export const looks = {
  name: stateNames,
  mode: ["inline", "button"],
  theme: ["light", "dark"],
  lang: ["sv", "fi", "en"],
} as const;
