import type { FormContent } from "@respons/wire";

/**
 * Would you recommend us, and why. The English question is the national wording; the Swedish and
 * Finnish ones are our own translations, not checked against the official language file.
 * Source: THL, national customer feedback for mental health services (English form).
 */
export const recommendForm: FormContent = {
  languages: ["sv", "fi", "en"],
  title: {
    sv: "Skulle du rekommendera oss?",
    fi: "Suosittelisitko meitä?",
    en: "Would you recommend us?",
  },
  questions: [
    {
      id: "recommend",
      type: "nps",
      required: true,
      text: {
        sv: "Hur sannolikt är det att du skulle rekommendera den service du fick till en familjemedlem eller en vän i samma situation?",
        fi: "Kuinka todennäköisesti suosittelisit saamaasi palvelua samassa tilanteessa olevalle perheenjäsenelle tai ystävälle?",
        en: "How likely would you be to recommend the service you received to a family member or friend in the same situation?",
      },
      labels: {
        "0": {
          sv: "Inte alls sannolikt",
          fi: "En lainkaan todennäköisesti",
          en: "Not at all likely",
        },
        "10": { sv: "Mycket sannolikt", fi: "Erittäin todennäköisesti", en: "Extremely likely" },
      },
    },
    {
      id: "comment",
      type: "comment",
      required: false,
      text: {
        sv: "Vad är den viktigaste orsaken till ditt svar?",
        fi: "Mikä on tärkein syy vastaukseesi?",
        en: "What is the main reason for your answer?",
      },
      help: {
        sv: "Skriv inte personbeteckning eller uppgifter om din hälsa här.",
        fi: "Älä kirjoita tähän henkilötunnusta tai terveystietojasi.",
        en: "Please do not write your personal identity code or health details here.",
      },
    },
  ],
};
