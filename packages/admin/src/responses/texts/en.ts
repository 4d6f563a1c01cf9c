import type { ContactTexts } from "./sv.ts";

export const en: ContactTexts = {
  hidden:
    "The client has left contact details. They are shown once you have said why you need them.",
  open: "Show the contact details",
  why: "Why do you need them?",
  reasons: {
    answer: "To answer the client",
    clarify: "To ask the client about something",
    "person-asked": "The client asked for it",
    other: "For another reason",
  },
  note: "Note",
  noteHint: "Optional. Write nothing about the client: the note stays in the audit log.",
  noteNeeded: "Say in a few words what the reason is.",
  logged: "The audit log will say that you read the details and why.",
  show: "Show",
  cancel: "Cancel",
};
