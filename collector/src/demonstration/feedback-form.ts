import type { FormContent } from "@respons/wire";

/** Free-form feedback: what it is about, in the client's own words, with or without a name. */
export const feedbackForm: FormContent = {
  languages: ["sv", "fi", "en"],
  title: { sv: "Ge respons", fi: "Anna palautetta", en: "Give feedback" },
  questions: [
    {
      id: "category",
      type: "choice",
      required: true,
      text: {
        sv: "Vad gäller din respons?",
        fi: "Mitä palautteesi koskee?",
        en: "What is your feedback about?",
      },
      options: [
        {
          id: "access",
          text: {
            sv: "Att få service: tider, telefon, vart man ska vända sig",
            fi: "Palveluun pääsy: ajat, puhelin, mihin otetaan yhteyttä",
            en: "Getting the service: appointments, phone, where to turn",
          },
        },
        {
          id: "e-services",
          text: {
            sv: "E-tjänster och webbplats",
            fi: "Sähköinen asiointi ja verkkosivut",
            en: "E-services and web site",
          },
        },
        {
          id: "treatment",
          text: { sv: "Bemötande", fi: "Kohtelu", en: "How I was treated" },
        },
        {
          id: "care",
          text: { sv: "Vård och behandling", fi: "Hoito", en: "Care and treatment" },
        },
        {
          id: "language",
          text: {
            sv: "Service på mitt eget språk",
            fi: "Palvelu omalla kielellä",
            en: "Service in my own language",
          },
        },
        {
          id: "facilities",
          text: {
            sv: "Lokaler, parkering och väntrum",
            fi: "Tilat, pysäköinti ja odotustilat",
            en: "Premises, parking and waiting rooms",
          },
        },
        {
          id: "accessibility",
          text: { sv: "Tillgänglighet", fi: "Saavutettavuus ja esteettömyys", en: "Accessibility" },
        },
        {
          id: "praise",
          text: { sv: "Tack och beröm", fi: "Kiitos ja kehut", en: "Thanks and praise" },
        },
        {
          id: "other",
          text: { sv: "Något annat", fi: "Jokin muu asia", en: "Something else" },
        },
      ],
    },
    {
      id: "comment",
      type: "comment",
      required: true,
      text: {
        sv: "Berätta med egna ord",
        fi: "Kerro omin sanoin",
        en: "Tell us in your own words",
      },
      help: {
        sv: "Skriv inte personbeteckning, bankuppgifter eller uppgifter om din hälsa här.",
        fi: "Älä kirjoita tähän henkilötunnusta, pankkitietoja tai terveystietojasi.",
        en: "Please do not write your personal identity code, bank details or health details here.",
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
      help: {
        sv: "Vi svarar på all respons som ges med namn. Du kan också vara anonym.",
        fi: "Vastaamme kaikkeen omalla nimellä annettuun palautteeseen. Voit myös vastata nimettömästi.",
        en: "We answer all feedback given with a name. You can also stay anonymous.",
      },
    },
  ],
};
