import { bookingTotal, planBooking } from "./booking-plan.ts";
import { feedbackTotal, planFeedback } from "./feedback-plan.ts";
import type { DraftResponse, PlannedResponse } from "./planned-response.ts";
import { planRecommend } from "./recommend-plan.ts";
import { recommendPeriods } from "./recommend-scores.ts";
import { servicePeriods } from "./service-means.ts";
import { planService } from "./service-plan.ts";

export type { PlannedResponse } from "./planned-response.ts";

/** Numbers of planned responses by form. */
export const plannedTotals: Readonly<Record<string, number>> = {
  booking: bookingTotal,
  recommend: recommendPeriods
    .flatMap(({ units }) => Object.values(units).flat())
    .reduce((sum, count) => sum + count, 0),
  service: servicePeriods.reduce((sum, { responses }) => sum + responses, 0),
  feedback: feedbackTotal,
};

/** Years that do not overlap, earliest first; each is made and sorted only when it is reached. */
const years: ReadonlyArray<() => DraftResponse[]> = [
  () => planFeedback(2015),
  ...["2019", "2020", "2021"].map((year) => () => [
    ...recommendPeriods
      .filter(({ from }) => from.startsWith(year))
      .flatMap((period) => planRecommend(period, Number(year))),
    ...servicePeriods
      .filter(({ from }) => from.startsWith(year))
      .flatMap((period) => planService(period, Number(year) + 100)),
    ...(year === "2021" ? planBooking(2321) : []),
  ]),
];

/** Every response of the demonstration in order of time; the same in every run. */
export function* planResponses(): Generator<PlannedResponse> {
  let seed = 0;
  for (const drafts of years) {
    const sorted = drafts().sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
    for (const draft of sorted) {
      yield { ...draft, seed };
      seed += 1;
    }
  }
}
