import type { DeletionTexts } from "./sv.ts";

const number = new Intl.NumberFormat("en-GB");

/** In English. */
export const en: DeletionTexts = {
  title: "Deleted in time",
  lead: "What was deleted by itself when a form’s time for keeping ran out, newest first. Only how much, never what. The figures in the overview do not change.",
  times: "The times are set in the settings of each form.",
  emptyTitle: "Nothing has run out yet",
  empty:
    "When the first data have been deleted, it says so here. How long they are kept is set in the settings of the form.",
  shown: (n) => (n === 1 ? "1 row shown" : `${n} rows shown`),
  more: "Show more",
  loadingMore: "Fetching more …",
  gone: {
    contacts: (n) =>
      n === 1
        ? "the contact details of 1 response"
        : `the contact details of ${number.format(n)} responses`,
    comments: (n) =>
      n === 1 ? "the texts of 1 response" : `the texts of ${number.format(n)} responses`,
    scores: (n) => (n === 1 ? "1 whole response" : `${number.format(n)} whole responses`),
  },
  through: (day) => `came by ${day}`,
};
