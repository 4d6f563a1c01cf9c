import type { Template } from "./form-template.ts";
import { comment, recommend } from "./questions.ts";

export const nps: Template = {
  id: "nps",
  name: {
    sv: "Rekommendation (NPS)",
    fi: "Suositteluhalukkuus (NPS)",
    en: "Recommendation (NPS)",
  },
  description: {
    sv: "Skulle klienten rekommendera servicen, 0–10, och varför. Ger talet NPS från −100 till +100.",
    fi: "Suosittelisiko asiakas palvelua, 0–10, ja miksi. Tuloksena on NPS-luku väliltä −100…+100.",
    en: "Would the client recommend the service, 0–10, and why. Gives an NPS from −100 to +100.",
  },
  content: {
    languages: ["sv", "fi", "en"],
    title: {
      sv: "Skulle du rekommendera oss?",
      fi: "Suosittelisitko meitä?",
      en: "Would you recommend us?",
    },
    questions: [
      recommend(),
      comment({
        sv: "Vilken är den viktigaste orsaken till ditt svar?",
        fi: "Mikä on tärkein syy vastaukseesi?",
        en: "What is the main reason for your answer?",
      }),
    ],
  },
};
