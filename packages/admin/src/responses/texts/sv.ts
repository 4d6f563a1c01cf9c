/** Words about opening a client's contact; the shape binds the other languages. */
export const sv = {
  hidden: "Klienten har lämnat kontaktuppgifter. De visas när du har sagt varför du behöver dem.",
  open: "Visa kontaktuppgifterna",
  why: "Varför behöver du dem?",
  reasons: {
    answer: "För att svara klienten",
    clarify: "För att fråga klienten om något",
    "person-asked": "Klienten bad om det",
    other: "Av annan orsak",
  },
  note: "Anteckning",
  noteHint: "Frivillig. Skriv inget om klienten: anteckningen stannar i händelseloggen.",
  noteNeeded: "Skriv med några ord vad orsaken är.",
  logged: "Att du läser uppgifterna och varför antecknas i händelseloggen.",
  show: "Visa",
  cancel: "Avbryt",
};

export type ContactTexts = typeof sv;
