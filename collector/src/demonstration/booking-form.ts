import type { FormContent } from "@respons/wire";

/** The form at the end of the example e-service: how did booking an appointment go. */
export const bookingForm: FormContent = {
  languages: ["sv", "fi", "en"],
  title: {
    sv: "Hur gick det att boka tid?",
    fi: "Miten ajanvaraus onnistui?",
    en: "How did booking go?",
  },
  questions: [
    {
      id: "rating",
      type: "rating",
      style: "stars",
      required: true,
      text: {
        sv: "Vilket betyg ger du tidsbokningen?",
        fi: "Minkä arvosanan annat ajanvaraukselle?",
        en: "How would you rate the booking service?",
      },
      labels: {
        "1": { sv: "Mycket dåligt", fi: "Erittäin huono", en: "Very poor" },
        "5": { sv: "Mycket bra", fi: "Erittäin hyvä", en: "Very good" },
      },
    },
    {
      id: "reasons",
      type: "choice",
      required: false,
      multiple: true,
      allowOther: true,
      text: {
        sv: "Vad påverkade ditt betyg?",
        fi: "Mikä vaikutti arvosanaasi?",
        en: "What affected your rating?",
      },
      help: {
        sv: "Du kan välja flera.",
        fi: "Voit valita useita.",
        en: "You can choose more than one.",
      },
      options: [
        {
          id: "easy",
          text: {
            sv: "Det var lätt att använda",
            fi: "Helppokäyttöisyys",
            en: "It was easy to use",
          },
        },
        {
          id: "quick",
          text: { sv: "Det gick snabbt", fi: "Nopeus", en: "It was quick" },
        },
        {
          id: "suitable-times",
          text: {
            sv: "Det fanns tider som passade",
            fi: "Sopivat ajat",
            en: "There were times that suited me",
          },
        },
        {
          id: "no-times",
          text: {
            sv: "Det fanns inga lediga tider",
            fi: "Vapaita aikoja ei ollut",
            en: "There were no free times",
          },
        },
        {
          id: "missing-type",
          text: {
            sv: "Tiden jag behövde går inte att boka på nätet",
            fi: "Tarvitsemaani aikaa ei voi varata verkossa",
            en: "The appointment I needed cannot be booked online",
          },
        },
        {
          id: "hard-to-find",
          text: {
            sv: "Det var svårt att hitta rätt",
            fi: "Oikeaa kohtaa oli vaikea löytää",
            en: "It was hard to find my way",
          },
        },
        {
          id: "sign-in",
          text: {
            sv: "Inloggningen krånglade",
            fi: "Kirjautuminen takkuili",
            en: "Signing in was difficult",
          },
        },
      ],
    },
    {
      id: "comment",
      type: "comment",
      required: false,
      text: {
        sv: "Vill du berätta mer?",
        fi: "Haluatko kertoa lisää?",
        en: "Would you like to tell us more?",
      },
      help: {
        sv: "Skriv inte personbeteckning eller uppgifter om din hälsa här.",
        fi: "Älä kirjoita tähän henkilötunnusta tai terveystietojasi.",
        en: "Please do not write your personal identity code or health details here.",
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
        sv: "Lämna ditt namn och en e-postadress eller ett telefonnummer. Du kan också vara anonym.",
        fi: "Jätä nimesi ja sähköpostiosoite tai puhelinnumero. Voit myös vastata nimettömästi.",
        en: "Leave your name and an e-mail address or a phone number. You can also stay anonymous.",
      },
    },
  ],
};
