import * as v from "valibot";
import { Day } from "./day.ts";
import { Slug } from "./ids.ts";
import { LanguageTag, LocalizedText } from "./language.ts";
import { limits } from "./limits.ts";
import { ResponseSummary } from "./staff.ts";

/** Levels of codes below a dimension. */
export const MAX_CODE_DEPTH = 4;
/** Codes of one codebook. */
export const MAX_CODES = 500;

/** Id of a code: kept with every coding, so never changed. */
export const CodeId = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
);

/** One category, with narrower ones below it. */
export interface Code {
  id: string;
  name: LocalizedText;
  /** When to use it, and when not. */
  about?: LocalizedText | undefined;
  /** No longer put on texts; what has it keeps it. */
  retired?: boolean | undefined;
  codes?: Code[] | undefined;
}

/** Written out level by level, so that the depth is limited and OpenAPI needs no reference. */
const codeWithin = (levels: number): v.GenericSchema<Code> =>
  v.object({
    id: CodeId,
    name: LocalizedText,
    about: v.optional(LocalizedText),
    retired: v.optional(v.boolean()),
    codes: v.optional(
      levels > 1
        ? v.array(codeWithin(levels - 1))
        : v.pipe(v.array(v.never()), v.maxLength(0, "is too deep")),
    ),
  });
export const Code: v.GenericSchema<Code> = codeWithin(MAX_CODE_DEPTH);

/** A question that is asked of each text, such as its theme or its tone. */
export const CodeDimension = v.object({
  id: CodeId,
  name: LocalizedText,
  /** Whether a text may have several of its codes. */
  multiple: v.boolean(),
  codes: v.array(Code),
});
export type CodeDimension = v.InferOutput<typeof CodeDimension>;

export const Codebook = v.object({
  slug: Slug,
  name: LocalizedText,
  source: v.nullable(LocalizedText),
  dimensions: v.array(CodeDimension),
  /** Codes that stand on a text: they can be renamed and retired, not removed. */
  used: v.array(CodeId),
  revision: v.number(),
});
export type Codebook = v.InferOutput<typeof Codebook>;

/** Answer of `GET /api/codebooks`. */
export const CodebookList = v.object({ codebooks: v.array(Codebook) });
export type CodebookList = v.InferOutput<typeof CodebookList>;

export const WriteCodebook = v.object({
  name: LocalizedText,
  dimensions: v.pipe(v.array(CodeDimension), v.minLength(1), v.maxLength(10)),
  /** That was seen; 0 for a new one. */
  revision: v.number(),
});
export type WriteCodebook = v.InferOutput<typeof WriteCodebook>;

/** A closed review takes no marks and no codings. */
export const reviewStates = ["open", "closed"] as const;
export const quoteStates = ["proposed", "approved", "rejected"] as const;
export const QuoteState = v.picklist(quoteStates);
export type QuoteState = v.InferOutput<typeof QuoteState>;

/** How many are left after each step; each is part of the one before. */
export const Funnel = v.object({
  /** Responses that count, of the form, unit and days of the review. */
  received: v.number(),
  /** Those with a comment. */
  withComment: v.number(),
  /** Picked by those who handle. */
  selected: v.number(),
  /** Selected ones with one code at least. */
  coded: v.number(),
});
export type Funnel = v.InferOutput<typeof Funnel>;

export const ReviewSummary = v.object({
  reviewId: v.string(),
  name: v.string(),
  purpose: v.string(),
  form: Slug,
  unit: Slug,
  from: Day,
  to: Day,
  codebook: Slug,
  state: v.picklist(reviewStates),
  createdBy: v.nullable(v.string()),
  createdAt: v.string(),
  funnel: Funnel,
  revision: v.number(),
});
export type ReviewSummary = v.InferOutput<typeof ReviewSummary>;

/** Answer of `GET /api/reviews`, newest first. */
export const ReviewList = v.object({ reviews: v.array(ReviewSummary) });
export type ReviewList = v.InferOutput<typeof ReviewList>;

/** Body of `POST /api/reviews` and `PUT /api/reviews/{reviewId}`. */
export const WriteReview = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name)),
  purpose: v.pipe(v.string(), v.maxLength(limits.text)),
  form: Slug,
  unit: Slug,
  from: Day,
  to: Day,
  codebook: Slug,
  state: v.picklist(reviewStates),
  /** That was seen; 0 for a new one. */
  revision: v.number(),
});
export type WriteReview = v.InferOutput<typeof WriteReview>;

/** Most responses that one request picks or lets go of. */
export const MAX_MARKED = 1_000;

/** Body of `POST /api/reviews/{reviewId}/marks`: picks, or lets go of, all of them at once. */
export const MarkResponses = v.object({
  responses: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(40))),
    v.minLength(1),
    v.maxLength(MAX_MARKED),
  ),
  marked: v.boolean(),
});
export type MarkResponses = v.InferOutput<typeof MarkResponses>;

/** Answer of `GET /api/responses/{responseId}/reviews`: open ones that could pick it. */
export const PickableReviews = v.object({
  reviews: v.array(
    v.object({
      reviewId: v.string(),
      name: v.string(),
      purpose: v.string(),
      marked: v.boolean(),
    }),
  ),
});
export type PickableReviews = v.InferOutput<typeof PickableReviews>;

/** Answer to a choice question, as `question:option`. */
const OptionChosen = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^:]+:[^:]+$/));

/** Body of `POST /api/reviews/{reviewId}/marks/matching`: picks all that answered so. */
export const MarkMatching = v.object({
  answer: OptionChosen,
  language: v.optional(LanguageTag),
  unit: v.optional(Slug),
});
export type MarkMatching = v.InferOutput<typeof MarkMatching>;

/** What marking changed. Undone by `POST /api/reviews/{reviewId}/marks` with the other `marked`. */
export const MarkedResponses = v.object({
  changed: v.array(v.string()),
  /** Whether more fit than one request takes: the same request takes the next. */
  more: v.boolean(),
});
export type MarkedResponses = v.InferOutput<typeof MarkedResponses>;

/** Query of `GET /api/reviews/{reviewId}/responses`, in the order of arrival. */
export const ReviewListQuery = v.object({
  show: v.optional(v.picklist(["candidates", "selected", "uncoded", "coded"])),
  /** Only those that have this code, or one below it. */
  code: v.optional(CodeId),
  answer: v.optional(OptionChosen),
  language: v.optional(LanguageTag),
  unit: v.optional(Slug),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(64))),
});
export type ReviewListQuery = v.InferOutput<typeof ReviewListQuery>;

export const ReviewResponse = v.object({
  response: ResponseSummary,
  marked: v.boolean(),
  /** Codes that the caller put on it. */
  codes: v.array(CodeId),
  /** How many others have coded it. */
  otherCoders: v.number(),
});
export type ReviewResponse = v.InferOutput<typeof ReviewResponse>;

export const ReviewPage = v.object({
  responses: v.array(ReviewResponse),
  nextCursor: v.nullable(v.string()),
  total: v.number(),
});
export type ReviewPage = v.InferOutput<typeof ReviewPage>;

/** Body of `PUT /api/reviews/{reviewId}/codings/{responseId}`: the caller's codes on it, all. */
export const SetCodes = v.object({ codes: v.pipe(v.array(CodeId), v.maxLength(60)) });
export type SetCodes = v.InferOutput<typeof SetCodes>;

export const countCuts = ["all", "language", "unit"] as const;

/** Query of `GET /api/reviews/{reviewId}/counts`. */
export const CodeCountsQuery = v.object({
  by: v.optional(v.picklist(countCuts)),
  /** Counts only responses with this code, or one below it: professions within `tone.positive`. */
  within: v.optional(CodeId),
});
export type CodeCountsQuery = v.InferOutput<typeof CodeCountsQuery>;

/**
 * Responses that have a code. `suppressed`, with n null, where 0 < n < 5, and where n would let
 * such a one be worked out.
 */
export const CodeCell = v.object({ n: v.nullable(v.number()), suppressed: v.boolean() });
export type CodeCell = v.InferOutput<typeof CodeCell>;

/** Answer of `GET /api/reviews/{reviewId}/counts?by=`; `cells[i]` belongs to `cuts[i]`. */
export const CodeCounts = v.object({
  cuts: v.array(
    v.object({
      by: v.picklist(countCuts),
      /** Language tag or slug of a unit; empty for `all`. */
      key: v.string(),
      /** Coded responses of the cut: the denominator. */
      coded: v.number(),
      /** Whether there are too few of them for any figure of the cut. */
      suppressed: v.boolean(),
    }),
  ),
  rows: v.array(
    v.object({
      dimension: CodeId,
      code: CodeId,
      /** 0 for the outermost. */
      depth: v.number(),
      name: LocalizedText,
      /** Of the code and of all below it, each response once. */
      cells: v.array(CodeCell),
    }),
  ),
});
export type CodeCounts = v.InferOutput<typeof CodeCounts>;

export const Quote = v.object({
  id: v.number(),
  responseId: v.string(),
  text: v.string(),
  language: LanguageTag,
  unit: Slug,
  codes: v.array(CodeId),
  state: QuoteState,
  proposedBy: v.nullable(v.string()),
  checkedBy: v.nullable(v.string()),
  /** The one who proposed it also checked it: there was nobody else. */
  checkedBySame: v.boolean(),
});
export type Quote = v.InferOutput<typeof Quote>;

/** Answer of `GET /api/reviews/{reviewId}/quotes`, oldest first. */
export const QuoteList = v.object({ quotes: v.array(Quote) });
export type QuoteList = v.InferOutput<typeof QuoteList>;

/** Body of `POST /api/reviews/{reviewId}/quotes`; `text` is a stretch of the comment as stored. */
export const ProposeQuote = v.object({
  responseId: v.string(),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000)),
});
export type ProposeQuote = v.InferOutput<typeof ProposeQuote>;

/** Body of `POST /api/reviews/{reviewId}/quotes/{id}`: what the second look came to. */
export const CheckQuote = v.object({ state: v.picklist(["approved", "rejected"]) });
export type CheckQuote = v.InferOutput<typeof CheckQuote>;
