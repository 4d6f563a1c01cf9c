import type { FormContent, LocalizedText, Question } from "@respons/wire";

const labels: Record<string, LocalizedText> = {
  "1": { sv: "Helt av annan åsikt", fi: "Täysin eri mieltä", en: "Fully disagree" },
  "5": { sv: "Helt av samma åsikt", fi: "Täysin samaa mieltä", en: "Fully agree" },
};

function statement(id: string, text: LocalizedText): Question {
  return { id, type: "statement", required: true, notApplicable: true, labels, text };
}

/** Seven statements in our own words: none of them is a national wording. */
export const serviceForm: FormContent = {
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
    {
      id: "comment",
      type: "comment",
      required: false,
      text: {
        sv: "Vad var bra? Vad kunde vi göra bättre?",
        fi: "Mikä oli hyvää? Mitä voisimme tehdä paremmin?",
        en: "What was good? What could we do better?",
      },
      help: {
        sv: "Skriv inte personbeteckning eller uppgifter om din hälsa här.",
        fi: "Älä kirjoita tähän henkilötunnusta tai terveystietojasi.",
        en: "Please do not write your personal identity code or health details here.",
      },
    },
  ],
};
