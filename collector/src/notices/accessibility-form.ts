import type { FormContent } from "@respons/wire";

/** Slug of the form that takes feedback on accessibility, where no other form has it. */
export const accessibilitySlugs = ["accessibility", "accessibility-feedback"] as const;

/** Asks what does not work, where, and how to answer. */
export const accessibilityForm: FormContent = {
  languages: ["sv", "fi", "en"],
  title: {
    sv: "Respons om tillgängligheten",
    fi: "Saavutettavuuspalaute",
    en: "Feedback on accessibility",
  },
  questions: [
    {
      id: "problem",
      type: "comment",
      required: true,
      text: {
        sv: "Vad fungerar inte, eller vad behöver du i en annan form?",
        fi: "Mikä ei toimi, tai mitä tarvitset toisessa muodossa?",
        en: "What does not work, or what do you need in another form?",
      },
    },
    {
      id: "place",
      type: "comment",
      required: false,
      maxLength: 500,
      text: {
        sv: "På vilken sida, och med vilket hjälpmedel?",
        fi: "Millä sivulla ja millä apuvälineellä?",
        en: "On which page, and with which assistive technology?",
      },
      help: {
        sv: "Till exempel sidans adress, webbläsaren och skärmläsaren.",
        fi: "Esimerkiksi sivun osoite, selain ja ruudunlukija.",
        en: "For example the address of the page, the browser and the screen reader.",
      },
    },
    {
      id: "contact",
      type: "contact",
      required: false,
      text: {
        sv: "Vill du ha svar?",
        fi: "Haluatko vastauksen?",
        en: "Would you like an answer?",
      },
    },
  ],
};
