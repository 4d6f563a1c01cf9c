import * as v from "valibot";
import { Challenge } from "./challenge.ts";
import { ItemId, Slug } from "./ids.ts";
import { LanguageTag } from "./language.ts";
import { limits } from "./limits.ts";
import { fieldMessages } from "./problem.ts";
import { isWithinCommentLimits, visibleText } from "./plain-text.ts";

/** UUIDv7 made by the client; the idempotency key and nothing else. Source: RFC 9562 §5.7. */
export const ClientId = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);

/** Channels that a client's response may name; `staff` and `import` are the collector's own. */
export const PublicChannel = v.picklist(["embed", "link", "qr", "sms", "kiosk"]);
export type PublicChannel = v.InferOutput<typeof PublicChannel>;
/** `quarantined`: held back until a person has looked at it; `spam`: a person said so. */
export const standings = ["counted", "quarantined", "spam"] as const;
export const Standing = v.picklist(standings);
export type Standing = v.InferOutput<typeof Standing>;
export const channels = [...PublicChannel.options, "staff", "import"] as const;
export const Channel = v.picklist(channels);
export type Channel = v.InferOutput<typeof Channel>;

const AnswerKey = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.other)?$/));
const AnswerValue = v.union([
  v.pipe(v.number(), v.integer()),
  v.pipe(
    v.string(),
    v.transform(visibleText),
    v.check(isWithinCommentLimits, fieldMessages.tooLong),
  ),
  v.pipe(v.array(ItemId), v.minLength(1), v.maxLength(limits.options)),
]);

const contactText = (maxLength: number) =>
  v.optional(
    v.pipe(v.string(), v.transform(visibleText), v.trim(), v.minLength(1), v.maxLength(maxLength)),
  );

export const Contact = v.object({
  name: contactText(limits.contactName),
  email: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.contactEmail), v.email())),
  phone: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(limits.contactPhone),
      v.regex(/^\+?(?:[\s()./-]*\d){3}[\d\s()./-]*$/),
    ),
  ),
  wantsReply: v.optional(v.boolean()),
});
export type Contact = v.InferOutput<typeof Contact>;

/** The page a response was given on, without query and fragment. */
const PageUrl = v.pipe(
  v.string(),
  v.maxLength(limits.pageUrl),
  v.regex(/^https?:\/\/[^\s?#\p{Cc}\p{Cs}]+$/u),
);

const where = {
  formVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  language: LanguageTag,
  unit: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.slug))),
  channel: PublicChannel,
  point: v.optional(v.pipe(Slug, v.maxLength(limits.point))),
};

export const Response = v.object({
  id: ClientId,
  ...where,
  answers: v.pipe(
    v.record(AnswerKey, AnswerValue),
    v.check((answers) => Object.keys(answers).length <= limits.questions * 2, "too many answers"),
  ),
  contact: v.optional(Contact),
  context: v.optional(
    v.pipe(
      v.record(
        v.pipe(
          v.string(),
          v.transform(visibleText),
          v.minLength(1),
          v.maxLength(limits.contextKey),
        ),
        v.pipe(v.string(), v.transform(visibleText), v.maxLength(limits.contextValue)),
      ),
      v.check(
        (context) => Object.keys(context).length <= limits.contextEntries,
        "too many entries",
      ),
    ),
  ),
  page: v.optional(PageUrl),
});
export type Response = v.InferOutput<typeof Response>;
export type Answers = Response["answers"];

/** The answer to a stored response; the same on every repeat, but for the challenge. */
export const Acknowledgement = v.object({
  id: ClientId,
  receipt: v.string(),
  receivedAt: v.string(),
  /** Day by which an answer is promised; null when nobody is promised one. */
  promisedBy: v.nullable(v.string()),
  /** The comment as stored, after masking; null when there is none. */
  comment: v.nullable(v.string()),
  /** Only where the response waits for nothing but this work: to do, and send to `…/proofs`. */
  challenge: v.optional(Challenge),
});
export type Acknowledgement = v.InferOutput<typeof Acknowledgement>;

/** `shown`: half of the form, or its button, was visible for 1 s. */
export const displaySteps = ["shown", "opened", "started"] as const;

/** One step of one showing of a form; carries no identifier. */
export const Display = v.object({
  ...where,
  step: v.picklist(displaySteps),
});
export type Display = v.InferOutput<typeof Display>;
