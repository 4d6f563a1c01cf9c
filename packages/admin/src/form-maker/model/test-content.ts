import type { DraftContent } from "@respons/wire";

/** A draft of four questions, two of which depend on others; Finnish lacks two texts. */
export const content: DraftContent = {
  languages: ["sv", "fi"],
  title: { sv: "Hur gick det?", fi: "Miten meni?" },
  questions: [
    { id: "rating", type: "rating", required: true, text: { sv: "Betyg", fi: "Arvosana" } },
    {
      id: "reasons",
      type: "choice",
      required: false,
      text: { sv: "Varför?" },
      showIf: { question: "rating", from: 1, to: 2 },
      options: [
        { id: "queue", text: { sv: "Kön", fi: "Jono" } },
        { id: "place", text: { sv: "Platsen" } },
      ],
    },
    {
      id: "queue-words",
      type: "comment",
      required: false,
      text: { sv: "Berätta om kön", fi: "Kerro jonosta" },
      showIf: { question: "reasons", anyOf: ["queue"] },
    },
    { id: "more", type: "comment", required: false, text: { sv: "Annat?", fi: "Muuta?" } },
  ],
};
