import type { DraftQuestion, LocalizedText } from "@respons/wire";
import type { Template } from "./form-template.ts";
import { comment } from "./questions.ts";

const notQuite: NonNullable<DraftQuestion["showIf"]> = {
  question: "useful",
  anyOf: ["partly", "no"],
};

const reasons: Record<string, LocalizedText> = {
  "not-found": {
    sv: "Jag hittade inte det jag sökte",
    fi: "En löytänyt etsimääni",
    en: "I did not find what I was looking for",
  },
  "hard-to-understand": {
    sv: "Texten var svår att förstå",
    fi: "Tekstiä oli vaikea ymmärtää",
    en: "The text was hard to understand",
  },
  outdated: {
    sv: "Uppgifterna var gamla eller fel",
    fi: "Tiedot olivat vanhoja tai virheellisiä",
    en: "The information was old or wrong",
  },
  broken: {
    sv: "Något på sidan fungerade inte",
    fi: "Jokin sivulla ei toiminut",
    en: "Something on the page did not work",
  },
  "not-my-language": {
    sv: "Sidan fanns inte på mitt språk",
    fi: "Sivua ei ollut omalla kielelläni",
    en: "The page was not in my language",
  },
};

export const pageUseful: Template = {
  id: "page-useful",
  name: {
    sv: "Hade du nytta av sidan?",
    fi: "Oliko sivusta hyötyä?",
    en: "Was this page useful?",
  },
  description: {
    sv: "Ja, delvis eller nej; orsaken frågas bara när något fattades. För webbsidor.",
    fi: "Kyllä, osittain tai ei; syy kysytään vain, jos jotain jäi puuttumaan. Verkkosivuille.",
    en: "Yes, partly or no; the reason is asked only when something was missing. For web pages.",
  },
  content: {
    languages: ["sv", "fi", "en"],
    title: {
      sv: "Hade du nytta av den här sidan?",
      fi: "Oliko tästä sivusta sinulle hyötyä?",
      en: "Was this page useful to you?",
    },
    questions: [
      {
        id: "useful",
        type: "choice",
        required: true,
        text: {
          sv: "Fick du veta det du behövde?",
          fi: "Saitko tietää, mitä tarvitsit?",
          en: "Did you find out what you needed?",
        },
        options: [
          { id: "yes", text: { sv: "Ja", fi: "Kyllä", en: "Yes" } },
          { id: "partly", text: { sv: "Delvis", fi: "Osittain", en: "Partly" } },
          { id: "no", text: { sv: "Nej", fi: "En", en: "No" } },
        ],
      },
      {
        id: "reasons",
        type: "choice",
        required: false,
        multiple: true,
        allowOther: true,
        showIf: notQuite,
        text: { sv: "Vad berodde det på?", fi: "Mistä se johtui?", en: "What was the reason?" },
        options: Object.entries(reasons).map(([id, text]) => ({ id, text })),
      },
      comment({
        sv: "Vill du berätta mer?",
        fi: "Haluatko kertoa lisää?",
        en: "Would you like to tell us more?",
      }),
    ],
  },
};
