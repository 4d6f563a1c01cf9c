export { meanChange, npsChange, shareChange, type Change, type Share } from "./change.ts";
export type { Estimate, Interval } from "./interval.ts";
export { estimateMean, mean, meanInterval } from "./mean.ts";
export { countNpsGroups, estimateNps, nps, npsInterval, type NpsGroups } from "./nps.ts";
export {
  NPS_INDICATIVE_FROM,
  NPS_STATED_FROM,
  npsReliability,
  type NpsReliability,
} from "./nps-reliability.ts";
export { countAnswers, type ScoreCount } from "./score-counts.ts";
export { estimateShare, shareAgreeing, shareInterval, topTwoShare } from "./share.ts";
export { isSuppressed, SMALL_GROUP } from "./suppression.ts";
export { type Verdict, verdict } from "./verdict.ts";
