import * as v from "valibot";
import { CaseStatus, Handler } from "./cases.ts";
import { Day } from "./day.ts";
import { Slug } from "./ids.ts";
import { LanguageTag } from "./language.ts";
import { Estimate } from "./overview.ts";
import { Channel } from "./response.ts";

/** Query of `GET /api/answering`; days are inclusive and of arrival. */
export const AnsweringQuery = v.object({
  form: v.optional(Slug),
  /** Slug; takes the unit's subtree, by the unit that handles. */
  unit: v.optional(Slug),
  language: v.optional(LanguageTag),
  channel: v.optional(Channel),
  from: v.optional(Day),
  to: v.optional(Day),
  /** As things stood when this day ended; now, where it is absent or has not ended. */
  asOf: v.optional(Day),
});
export type AnsweringQuery = v.InferOutput<typeof AnsweringQuery>;

/**
 * How many of some cases got a reply, and when. Where 0 < n < 5 it is `suppressed`: the counts are
 * 0, there is no share. Shares are percent, null of nothing.
 */
export const AnsweredShare = v.object({
  n: v.number(),
  suppressed: v.boolean(),
  answered: v.number(),
  /** Without a reply, and the promised day is not over: neither kept nor missed. */
  waiting: v.number(),
  /** `answered` of `n`. */
  share: v.nullable(Estimate),
  /** `answered` of those that do not wait. */
  shareWithoutWaiting: v.nullable(Estimate),
  /** Those whose promised day is over, answered or not. */
  due: v.number(),
  /** Of them, answered on the promised day at the latest. */
  inTime: v.number(),
  /** Of them, answered later. */
  late: v.number(),
  /** `inTime` of `due`. */
  shareInTime: v.nullable(Estimate),
});
export type AnsweredShare = v.InferOutput<typeof AnsweredShare>;

/** Days with one decimal, from arrival; null where 0 < n < 5 and of nothing. */
export const ElapsedTime = v.object({
  n: v.number(),
  meanDays: v.nullable(v.number()),
  medianDays: v.nullable(v.number()),
});
export type ElapsedTime = v.InferOutput<typeof ElapsedTime>;

const shares = {
  cases: v.number(),
  named: AnsweredShare,
  answerable: AnsweredShare,
};

export const AnsweringFigures = v.object({
  ...shares,
  /** To the first interim reply, reply, or mark that it was handled. */
  reaction: ElapsedTime,
  /** To the first reply that is not an interim one. */
  answer: ElapsedTime,
});
export type AnsweringFigures = v.InferOutput<typeof AnsweringFigures>;

/** `key` is the slug of the unit that handles, or a language tag. */
export const AnsweringCut = v.object({ key: v.string(), ...AnsweringFigures.entries });
export type AnsweringCut = v.InferOutput<typeof AnsweringCut>;

/** Answer of `GET /api/answering`. What was deleted is in none of it. */
export const Answering = v.object({
  query: AnsweringQuery,
  /** The day that the figures are of, and whether it is over. */
  asOf: Day,
  isOver: v.boolean(),
  /** Responses that count, about these units; not all of them become cases. */
  received: v.number(),
  total: AnsweringFigures,
  /** Largest first. */
  units: v.array(AnsweringCut),
  languages: v.array(AnsweringCut),
  /** Months of arrival, `2026-11`, oldest first. */
  months: v.array(v.object({ key: v.string(), ...shares })),
});
export type Answering = v.InferOutput<typeof Answering>;

/** Query of `GET /api/answering/misses`; `cursor` is the previous page's `nextCursor`. */
export const MissedCaseQuery = v.object({
  ...AnsweringQuery.entries,
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,11}$/))),
});
export type MissedCaseQuery = v.InferOutput<typeof MissedCaseQuery>;

/** A case whose client was promised an answer and did not have it by that day. */
export const MissedCase = v.object({
  responseId: v.string(),
  form: Slug,
  unit: Slug,
  language: LanguageTag,
  receivedAt: v.string(),
  promisedBy: Day,
  /** From the promised day to that of the answer, or to the day of the figures. */
  daysLate: v.number(),
  /** Null where it was not answered by then. */
  answeredAt: v.nullable(v.string()),
  /** Where it stands now. */
  status: CaseStatus,
  handler: v.nullable(Handler),
});
export type MissedCase = v.InferOutput<typeof MissedCase>;

/** Newest first. */
export const MissedCasePage = v.object({
  misses: v.array(MissedCase),
  nextCursor: v.nullable(v.string()),
});
export type MissedCasePage = v.InferOutput<typeof MissedCasePage>;
