import type { Template } from "./form-template.ts";
import { comment } from "./questions.ts";

export const quickRating: Template = {
  id: "quick-rating",
  name: { sv: "Snabbt betyg", fi: "Pika-arvio", en: "Quick rating" },
  description: {
    sv: "Ett betyg från 1 till 5 och en fri kommentar. Passar efter ett besök eller ett ärende.",
    fi: "Arvosana yhdestä viiteen ja vapaa kommentti. Sopii käynnin tai asioinnin jälkeen.",
    en: "A rating from 1 to 5 and a comment. Fits after a visit or an errand.",
  },
  content: {
    languages: ["sv", "fi", "en"],
    title: { sv: "Hur gick det?", fi: "Miten sujui?", en: "How did it go?" },
    questions: [
      {
        id: "rating",
        type: "rating",
        style: "faces",
        required: true,
        text: {
          sv: "Hur nöjd är du med servicen i dag?",
          fi: "Kuinka tyytyväinen olet tämänpäiväiseen palveluun?",
          en: "How satisfied are you with the service today?",
        },
        labels: {
          "1": { sv: "Mycket missnöjd", fi: "Erittäin tyytymätön", en: "Very dissatisfied" },
          "5": { sv: "Mycket nöjd", fi: "Erittäin tyytyväinen", en: "Very satisfied" },
        },
      },
      comment({
        sv: "Vad gick bra, och vad kunde vi göra bättre?",
        fi: "Mikä sujui hyvin, ja mitä voisimme tehdä paremmin?",
        en: "What went well, and what could we do better?",
      }),
    ],
  },
};
