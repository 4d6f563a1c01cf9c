import type { ShortcutTexts } from "./sv.ts";

/** Words about keyboard shortcuts in English. */
export const en: ShortcutTexts = {
  menu: "Keyboard shortcuts",
  title: "Keyboard shortcuts",
  here: "On this page",
  everywhere: "On every page",
  thenKey: "then",
  keyNames: {},
  toForms: "Go to the forms",
  toResponses: "Go to the responses",
  toCases: "Go to the cases",
  toOrganisation: "Go to the organisation",
  toSearch: "Search or narrow down",
  thisSheet: "Show the keyboard shortcuts",
  nextRow: "Next row",
  previousRow: "Previous row",
  open: "Open the row",
  nextResponse: "Next response",
  previousResponse: "Previous response",
  betweenResponses: "Between responses",
  backToList: "Back to the list",
  on: "Use keyboard shortcuts",
  kept: "They do nothing while you type in a field. The choice is kept in this browser only.",
};
