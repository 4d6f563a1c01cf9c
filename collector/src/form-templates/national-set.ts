import type { DraftQuestion, LocalizedText } from "@respons/wire";
import type { Template } from "./form-template.ts";
import { comment, recommend, statement } from "./questions.ts";

/** A base statement: to be replaced by the official wording. */
const base = (id: string, text: LocalizedText): DraftQuestion => ({
  ...statement(id, text),
  unofficial: true,
});

/**
 * The structure of the national collection: recommendation, base statements, own statements last.
 * The official wordings were not at hand; all of these are our own, and marked so.
 * Source: THL, standardisation of the national collection of client feedback.
 */
export const nationalSet: Template = {
  id: "national-set",
  name: {
    sv: "Enligt den nationella modellen",
    fi: "Kansallisen mallin mukaan",
    en: "On the national model",
  },
  description: {
    sv: "NPS, sju baspåståenden och egna påståenden sist, uppbyggt som den nationella insamlingen. Formuleringarna är våra egna tills du fyller i de officiella.",
    fi: "NPS, seitsemän perusväittämää ja omat väittämät lopuksi, rakenne kuten kansallisessa keruussa. Sanamuodot ovat omiamme, kunnes kirjoitat tilalle viralliset.",
    en: "NPS, seven base statements and your own statements last, built like the national collection. The wordings are our own until you enter the official ones.",
  },
  content: {
    languages: ["sv", "fi", "en"],
    title: {
      sv: "Hur upplevde du servicen?",
      fi: "Millainen kokemus palvelu oli?",
      en: "How was your experience of the service?",
    },
    questions: [
      { ...recommend(), unofficial: true },
      base("availability", {
        sv: "Jag fick hjälp när jag behövde det.",
        fi: "Sain apua, kun tarvitsin sitä.",
        en: "I got help when I needed it.",
      }),
      base("encounter", {
        sv: "Jag blev vänligt bemött.",
        fi: "Minut kohdattiin ystävällisesti.",
        en: "I was met with kindness.",
      }),
      base("participation", {
        sv: "Jag kunde påverka beslut som gäller mig.",
        fi: "Voin vaikuttaa itseäni koskeviin päätöksiin.",
        en: "I could influence decisions that concern me.",
      }),
      base("safety", {
        sv: "Jag kände mig trygg.",
        fi: "Oloni oli turvallinen.",
        en: "I felt safe.",
      }),
      base("information", {
        sv: "Jag fick den information jag behövde.",
        fi: "Sain tarvitsemani tiedon.",
        en: "I got the information I needed.",
      }),
      base("understandability", {
        sv: "Jag förstod det som sades och skrevs till mig.",
        fi: "Ymmärsin, mitä minulle sanottiin ja kirjoitettiin.",
        en: "I understood what was said and written to me.",
      }),
      base("usefulness", {
        sv: "Jag hade nytta av servicen.",
        fi: "Palvelusta oli minulle hyötyä.",
        en: "The service was useful to me.",
      }),
      statement("own-language", {
        sv: "Jag fick service på mitt eget språk.",
        fi: "Sain palvelua omalla kielelläni.",
        en: "I got service in my own language.",
      }),
      comment({
        sv: "Vad vill du säga till oss?",
        fi: "Mitä haluat sanoa meille?",
        en: "What would you like to tell us?",
      }),
    ],
  },
};
