import type { Period } from "./moments.ts";
import type { DemonstrationLanguage } from "./texts.ts";

export type ServicePeriod = Period & {
  responses: number;
  /** Mean from 1 to 5 of each statement but the one on language. */
  means: Readonly<Record<string, number>>;
  ownLanguage: Readonly<Record<DemonstrationLanguage, number>>;
};

/**
 * From the document: 1,231 answers in 2020, 848 so far in 2021, mean 3.8 in 2021 against the
 * target 4.0, own-language item 4.3 and best. The other statements, the year 2020 and the split
 * by language are invented. Source: Soite, Swedish section 26.8.2021 § 58.
 */
export const servicePeriods: readonly ServicePeriod[] = [
  {
    from: "2020-01-01",
    to: "2020-12-31",
    responses: 1231,
    means: {
      "in-time": 3.52,
      "treated-well": 4.04,
      "listened-to": 3.87,
      understandable: 3.93,
      "took-part": 3.68,
      useful: 3.98,
    },
    ownLanguage: { sv: 3.97, fi: 4.43, en: 3.55 },
  },
  {
    from: "2021-01-01",
    to: "2021-08-25",
    responses: 848,
    means: {
      "in-time": 3.36,
      "treated-well": 3.96,
      "listened-to": 3.73,
      understandable: 3.84,
      "took-part": 3.55,
      useful: 3.86,
    },
    ownLanguage: { sv: 4.06, fi: 4.45, en: 3.6 },
  },
];

/** Share to whom a statement does not apply, 0–1. */
export const notApplicableShares: Readonly<Record<string, number>> = {
  "in-time": 0.02,
  "treated-well": 0.01,
  "listened-to": 0.02,
  understandable: 0.03,
  "took-part": 0.09,
  useful: 0.02,
  "own-language": 0.02,
};
