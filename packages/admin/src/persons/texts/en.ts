import type { PersonDataTexts } from "./sv.ts";

const responses = (n: number) => (n === 1 ? "1 response" : `${n} responses`);

export const en: PersonDataTexts = {
  title: "A person’s data",
  lead: "Find what a person has left with their e-mail address or phone number, to hand it over or erase it.",
  email: "E-mail address",
  phone: "Phone number",
  phoneHint: "Without a country code it counts as Finnish.",
  reason: "Reason",
  reasonHint:
    "A case number, for example. It stays in the audit log, so write nothing about the client.",
  faults: {
    way: "Type an e-mail address or a phone number.",
    email: "Type the whole address, for example maja@example.fi.",
    phone: "Type the number in digits, for example 040 123 4567.",
    reason: "Type why you are searching. It stays in the audit log.",
  },
  search: "Search",
  limitsTitle: "What can be found",
  limits: [
    "Responses where the client left the address or number in the contact fields, however it is written.",
    "Not anonymous responses. Only the client opens and erases those, with the receipt code.",
    "Not names, addresses or numbers written in free text.",
    "Not contact details already erased when their time ran out.",
  ],
  found: (n) => `${responses(n)} found`,
  emptyTitle: "No responses found",
  empty:
    "Check the spelling, and search for the person’s other addresses and numbers too. Anonymous responses are found only with the receipt code.",
  export: "Download everything as JSON",
  exported:
    "The file is being downloaded. It has contact details: keep it only where they may be kept.",
  erase: (n) => `Erase ${responses(n)}`,
  logged:
    "Searches, downloads and erasures are written into the audit log with the reason, never with the address or number.",
  confirmTitle: (n) => `Erase ${responses(n)}?`,
  confirmText:
    "Answers, texts and contact details go for good and the results are counted anew. This cannot be undone. Backups keep them until the copies expire.",
  keep: "Keep",
  changed:
    "The number has changed since you searched, so nothing was erased. Search once more and check the list.",
  erased: (n) => (n === 1 ? "1 response was erased" : `${n} responses were erased`),
  erasedNote:
    "The erasure is in the audit log. Older backups go when they expire. If the person has used other addresses or numbers, search for those too.",
  one: {
    heading: "Erase",
    lead: "When the client has asked for it, or when the text must not be kept.",
    open: "Erase this response …",
    title: "Erase this response?",
    reasonMissing: "Type why it is erased. The reason stays in the audit log.",
    confirm: "Erase this response",
    done: "The response was erased.",
  },
};
