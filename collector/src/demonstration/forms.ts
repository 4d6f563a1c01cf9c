import { ALL_STATEMENTS, type FormContent, type Formula, type LocalizedText } from "@respons/wire";
import { bookingForm } from "./booking-form.ts";
import { feedbackForm } from "./feedback-form.ts";
import { recommendForm } from "./recommend-form.ts";
import { serviceForm } from "./service-form.ts";

/** A figure that is followed, and what the organisation wants it to reach in each year. */
export type DemonstrationIndicator = { question: string; formula: Formula; target?: number };

/** A calendar year that is reported on; an interim year ends, for now, on the day before `asOf`. */
export type ReportingYear = { year: number; interim: boolean; asOf?: string };

export type DemonstrationForm = {
  slug: string;
  /** The unit that a response is about when it names none. */
  unit: string;
  content: FormContent;
  indicators: readonly DemonstrationIndicator[];
  years: readonly ReportingYear[];
  /** Within how many working days a client who can be answered is promised an answer. */
  promiseWorkingDays: number | null;
  /** Which document the figures are modelled on; null where they are invented. */
  source: LocalizedText | null;
};

/** The board document: NPS, statement mean, own-language item, numbers of answers, targets. */
const boardDocument: LocalizedText = {
  sv: "Soite, svenska sektionen 26.8.2021 § 58: Respons angående den svenskspråkiga servicen och serviceprocessen. Bara huvudtalen kommer därifrån; resten är påhittat.",
  fi: "Soite, ruotsinkielinen jaosto 26.8.2021 § 58: Respons angående den svenskspråkiga servicen och serviceprocessen. Vain pääluvut ovat asiakirjasta; kaikki muu on keksittyä.",
  en: "Soite, Swedish section, 26 August 2021 § 58: Respons angående den svenskspråkiga servicen och serviceprocessen. Only the headline figures come from it; the rest is made up.",
};

/** The review of electronic feedback: number, period, share picked, themes. */
const reviewDocument: LocalizedText = {
  sv: "Helsingfors social- och hälsovårdsverk: Klientrespons ur perspektivet för social rapportering, november 2015–februari 2016. Bara antalet och teman kommer därifrån; texterna är påhittade.",
  fi: "Helsingin sosiaali- ja terveysvirasto: Klientrespons ur perspektivet för social rapportering, marraskuu 2015 – helmikuu 2016. Vain määrä ja teemat ovat asiakirjasta; tekstit on keksitty.",
  en: "City of Helsinki, social services and health care: Klientrespons ur perspektivet för social rapportering, November 2015 to February 2016. Only the number and the themes come from it; the texts are made up.",
};

const interim2021: ReportingYear = { year: 2021, interim: true, asOf: "2021-08-26" };

export const forms: readonly DemonstrationForm[] = [
  {
    slug: "booking",
    unit: "e-services",
    content: bookingForm,
    indicators: [],
    years: [interim2021],
    promiseWorkingDays: 5,
    source: null,
  },
  {
    slug: "recommend",
    unit: "rantamaa",
    content: recommendForm,
    indicators: [{ question: "recommend", formula: "nps", target: 50 }],
    years: [{ year: 2019, interim: false }, { year: 2020, interim: false }, interim2021],
    promiseWorkingDays: null,
    source: boardDocument,
  },
  {
    slug: "service",
    unit: "rantamaa",
    content: serviceForm,
    indicators: [
      { question: ALL_STATEMENTS, formula: "mean", target: 4 },
      { question: "own-language", formula: "mean" },
    ],
    years: [{ year: 2020, interim: false }, interim2021],
    promiseWorkingDays: null,
    source: boardDocument,
  },
  {
    slug: "feedback",
    unit: "rantamaa",
    content: feedbackForm,
    indicators: [],
    years: [
      { year: 2015, interim: false },
      { year: 2016, interim: false },
    ],
    promiseWorkingDays: 5,
    source: reviewDocument,
  },
];
