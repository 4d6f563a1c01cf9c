import { ALL_STATEMENTS } from "@respons/wire";
import type { Template } from "./form-template.ts";
import { comment, statement } from "./questions.ts";

export const statements: Template = {
  id: "statements",
  name: {
    sv: "Påståenden med målet 4,0",
    fi: "Väittämät, tavoite 4,0",
    en: "Statements with the target 4.0",
  },
  description: {
    sv: "Sju påståenden på skalan 1–5, bland annat om service på eget språk. Medeltalet jämförs med målet 4,0.",
    fi: "Seitsemän väittämää asteikolla 1–5, myös palvelusta omalla kielellä. Keskiarvoa verrataan tavoitteeseen 4,0.",
    en: "Seven statements on a scale of 1–5, service in one's own language among them. The mean is held against the target 4.0.",
  },
  indicators: [{ question: ALL_STATEMENTS, formula: "mean", target: 4 }],
  content: {
    languages: ["sv", "fi", "en"],
    title: { sv: "Hur var servicen?", fi: "Millaista palvelu oli?", en: "How was the service?" },
    questions: [
      statement("in-time", {
        sv: "Jag fick service tillräckligt snabbt.",
        fi: "Sain palvelua riittävän nopeasti.",
        en: "I got the service soon enough.",
      }),
      statement("treated-well", {
        sv: "Jag blev väl bemött.",
        fi: "Minua kohdeltiin hyvin.",
        en: "I was treated well.",
      }),
      statement("listened-to", {
        sv: "Man lyssnade på mig och tog mitt ärende på allvar.",
        fi: "Minua kuunneltiin ja asiani otettiin tosissaan.",
        en: "I was listened to and my matter was taken seriously.",
      }),
      statement("understandable", {
        sv: "Jag fick information som jag förstod.",
        fi: "Sain tietoa, jonka ymmärsin.",
        en: "I was given information that I understood.",
      }),
      statement("took-part", {
        sv: "Jag fick vara med och besluta om det som gäller mig.",
        fi: "Sain olla mukana päättämässä minua koskevista asioista.",
        en: "I had a say in decisions about my own matters.",
      }),
      statement("useful", {
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
        sv: "Vad var bra? Vad kunde vi göra bättre?",
        fi: "Mikä oli hyvää? Mitä voisimme tehdä paremmin?",
        en: "What was good? What could we do better?",
      }),
    ],
  },
};
