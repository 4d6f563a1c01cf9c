import type { LocalizedText } from "@respons/wire";
import type { Template } from "./form-template.ts";
import { comment, contact } from "./questions.ts";

const categories: Record<string, LocalizedText> = {
  access: {
    sv: "Att få service: tider, telefon, vart man ska vända sig",
    fi: "Palveluun pääsy: ajat, puhelin, mihin otetaan yhteyttä",
    en: "Getting the service: appointments, phone, where to turn",
  },
  "e-services": {
    sv: "E-tjänster och webbplats",
    fi: "Sähköinen asiointi ja verkkosivut",
    en: "E-services and web site",
  },
  treatment: { sv: "Bemötande", fi: "Kohtelu", en: "How I was treated" },
  care: { sv: "Vård, stöd och behandling", fi: "Hoito ja tuki", en: "Care and support" },
  language: {
    sv: "Service på mitt eget språk",
    fi: "Palvelu omalla kielelläni",
    en: "Service in my own language",
  },
  facilities: {
    sv: "Lokaler, parkering och väntrum",
    fi: "Tilat, pysäköinti ja odotustilat",
    en: "Premises, parking and waiting rooms",
  },
  accessibility: {
    sv: "Tillgänglighet",
    fi: "Saavutettavuus ja esteettömyys",
    en: "Accessibility",
  },
  praise: { sv: "Tack och beröm", fi: "Kiitos ja kehut", en: "Thanks and praise" },
};

export const freeForm: Template = {
  id: "free-form",
  name: { sv: "Fri respons", fi: "Vapaa palaute", en: "Free-form feedback" },
  description: {
    sv: "Vad responsen gäller, i egna ord, med eller utan namn. Om din enhet har underenheter frågas också vilken det gäller.",
    fi: "Mitä palaute koskee, omin sanoin, nimellä tai nimettömästi. Jos yksikölläsi on alayksiköitä, kysytään myös, mitä niistä palaute koskee.",
    en: "What it is about, in the client's own words, with or without a name. Where your unit has units below it, the form also asks which one it concerns.",
  },
  unitQuestion: {
    id: "unit",
    type: "choice",
    required: false,
    text: {
      sv: "Vilken enhet gäller det?",
      fi: "Mitä yksikköä palaute koskee?",
      en: "Which unit does it concern?",
    },
    options: [],
  },
  content: {
    languages: ["sv", "fi", "en"],
    title: { sv: "Ge respons", fi: "Anna palautetta", en: "Give feedback" },
    questions: [
      {
        id: "category",
        type: "choice",
        required: true,
        allowOther: true,
        text: {
          sv: "Vad gäller din respons?",
          fi: "Mitä palautteesi koskee?",
          en: "What is your feedback about?",
        },
        options: Object.entries(categories).map(([id, text]) => ({ id, text })),
      },
      comment(
        {
          sv: "Berätta med egna ord",
          fi: "Kerro omin sanoin",
          en: "Tell us in your own words",
        },
        { required: true },
      ),
      contact(),
    ],
  },
};
