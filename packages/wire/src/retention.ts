import * as v from "valibot";
import { Slug } from "./ids.ts";

/** What of a response runs out by a time of its own, the shortest first. */
export const retentionClocks = ["contacts", "comments", "scores"] as const;
export type RetentionClock = (typeof retentionClocks)[number];

/** Months for which each is kept. */
export type Keeping = Record<RetentionClock, number>;

/**
 * Where a form sets nothing. Our own choice, since no binding Finnish period for client feedback
 * was found: a contact until the case is answered and asked about again, what was written while
 * the next year's work is planned from it, single answers as long as five years are compared.
 */
export const defaultKeeping: Keeping = { contacts: 6, comments: 24, scores: 60 };

export const maxKeepMonths = 240;

/** Null: the default. */
export const KeepMonths = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxKeepMonths)),
);

interface KeepSettings {
  keepContactsMonths: number | null;
  keepCommentsMonths: number | null;
  keepScoresMonths: number | null;
}

export function keepingOf(settings: KeepSettings): Keeping {
  return {
    contacts: settings.keepContactsMonths ?? defaultKeeping.contacts,
    comments: settings.keepCommentsMonths ?? defaultKeeping.comments,
    scores: settings.keepScoresMonths ?? defaultKeeping.scores,
  };
}

/** Whether no contact outlives what was written, and no text the answers it stands among. */
export function isInOrder({ contacts, comments, scores }: Keeping): boolean {
  return contacts <= comments && comments <= scores;
}

/** What ran out of one form and was deleted in one night: how much, never what. */
export const Deletion = v.object({
  at: v.string(),
  form: Slug,
  clock: v.picklist(retentionClocks),
  /** Last day whose responses had run out. */
  throughDay: v.string(),
  /** Contacts, responses that lost their texts, or responses. */
  n: v.number(),
});
export type Deletion = v.InferOutput<typeof Deletion>;

/** Query of `GET /api/deletions`; `before` is the previous page's `nextBefore`. */
export const DeletionQuery = v.object({
  before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))),
});

/** Answer of `GET /api/deletions`: newest first. */
export const DeletionPage = v.object({
  deletions: v.array(Deletion),
  /** Send it as `before` for the next page; null on the last. */
  nextBefore: v.nullable(v.number()),
});
export type DeletionPage = v.InferOutput<typeof DeletionPage>;
