import type { DraftQuestion, LocalizedText } from "@respons/wire";

const agreement: Record<string, LocalizedText> = {
  "1": { sv: "Helt av annan åsikt", fi: "Täysin eri mieltä", en: "Fully disagree" },
  "5": { sv: "Helt av samma åsikt", fi: "Täysin samaa mieltä", en: "Fully agree" },
};

const likelihood: Record<string, LocalizedText> = {
  "0": { sv: "Inte alls sannolikt", fi: "En lainkaan todennäköisesti", en: "Not at all likely" },
  "10": { sv: "Mycket sannolikt", fi: "Erittäin todennäköisesti", en: "Extremely likely" },
};

/** A statement on the scale 1–5 that may not concern somebody. */
export function statement(id: string, text: LocalizedText): DraftQuestion {
  return {
    id,
    type: "statement",
    required: true,
    notApplicable: true,
    labels: structuredClone(agreement),
    text,
  };
}

/** Would one recommend the service, 0–10. */
export function recommend(): DraftQuestion {
  return {
    id: "recommend",
    type: "nps",
    required: true,
    labels: structuredClone(likelihood),
    text: {
      sv: "Hur sannolikt är det att du skulle rekommendera servicen till någon du känner som är i samma situation?",
      fi: "Kuinka todennäköisesti suosittelisit palvelua tutullesi, joka on samassa tilanteessa?",
      en: "How likely would you be to recommend the service to someone you know in the same situation?",
    },
  };
}

/** Free text, with what not to write there. */
export function comment(text: LocalizedText, more: Partial<DraftQuestion> = {}): DraftQuestion {
  return {
    id: "comment",
    type: "comment",
    required: false,
    text,
    help: {
      sv: "Skriv inte personbeteckning eller uppgifter om din hälsa här.",
      fi: "Älä kirjoita tähän henkilötunnusta tai tietoja terveydestäsi.",
      en: "Please leave out your personal identity code and details about your health.",
    },
    ...more,
  };
}

/** How to reach somebody who wants an answer. */
export function contact(): DraftQuestion {
  return {
    id: "contact",
    type: "contact",
    required: false,
    text: {
      sv: "Vill du ha svar?",
      fi: "Haluatko vastauksen?",
      en: "Would you like an answer?",
    },
    help: {
      sv: "Lämna då ditt namn och din e-postadress eller ditt telefonnummer. Du kan också vara anonym.",
      fi: "Jätä silloin nimesi ja sähköpostiosoitteesi tai puhelinnumerosi. Voit myös antaa palautetta nimettömästi.",
      en: "Then leave your name and an e-mail address or phone number. You can also stay anonymous.",
    },
  };
}
