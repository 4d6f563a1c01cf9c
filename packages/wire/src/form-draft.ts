import * as v from "valibot";
import { draftStates } from "./draft-states.ts";
import { FormContent, Question, type QuestionType } from "./form-definition.ts";
import { ItemId, Slug } from "./ids.ts";
import { LanguageTag, LocalizedText } from "./language.ts";
import { limits } from "./limits.ts";
import { PublishFault } from "./publish-fault.ts";
import { KeepMonths } from "./retention.ts";
import { ShowIf } from "./show-if.ts";
import { Day } from "./day.ts";

/** A text on its way: languages may be missing, and what is there may be empty. */
export const DraftText = v.record(LanguageTag, v.pipe(v.string(), v.maxLength(limits.text)));
export type DraftText = v.InferOutput<typeof DraftText>;

export const questionTypes = Question.options.map((option) => option.entries.type.literal) as [
  QuestionType,
  ...QuestionType[],
];

/** A question on its way; every key that a published one can have, none complete. */
export const DraftQuestion = v.object({
  id: ItemId,
  type: v.picklist(questionTypes),
  required: v.boolean(),
  text: DraftText,
  help: v.optional(DraftText),
  showIf: v.optional(ShowIf),
  style: v.optional(v.picklist(["stars", "faces", "numbers"])),
  labels: v.optional(v.record(v.string(), DraftText)),
  notApplicable: v.optional(v.boolean()),
  multiple: v.optional(v.boolean()),
  allowOther: v.optional(v.boolean()),
  options: v.optional(
    v.pipe(v.array(v.object({ id: ItemId, text: DraftText })), v.maxLength(limits.options)),
  ),
  maxLength: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.commentGraphemes)),
  ),
  /** Modelled on a national item; these words are our own until somebody enters the official ones. */
  unofficial: v.optional(v.literal(true)),
});
export type DraftQuestion = v.InferOutput<typeof DraftQuestion>;

/** What a form maker is writing: of the shape of `FormContent`, but it may be incomplete. */
export const DraftContent = v.object({
  languages: v.pipe(v.array(LanguageTag), v.minLength(1), v.maxLength(20)),
  title: DraftText,
  questions: v.pipe(v.array(DraftQuestion), v.maxLength(limits.questions)),
});
export type DraftContent = v.InferOutput<typeof DraftContent>;

/** `#rrggbb`. */
export const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));

/** How a form looks on its hosted page and in the style lines beside its tag. */
export const FormLook = v.object({
  preset: v.picklist(["respons", "helsinki", "suomi-fi", "gov-uk"]),
  /** The organisation's own colour in place of the preset's, on light and on dark. */
  accent: v.optional(Colour),
  accentDark: v.optional(Colour),
});
export type FormLook = v.InferOutput<typeof FormLook>;

export const maxAllowedOrigins = 50;

/** What a form maker sets beside the questions; a change of these needs no new version. */
export const FormSettings = v.object({
  /** Id of the person who answers for the form; null until somebody does. */
  owner: v.nullable(v.string()),
  /** Last day on which it takes responses. */
  expiresOn: v.nullable(Day),
  /** Languages in which every text must stand before it is published. */
  requiredLanguages: v.pipe(v.array(LanguageTag), v.maxLength(20)),
  /** A second person must approve before it is published. */
  reviewRequired: v.boolean(),
  /** Empty: every origin. */
  allowedOrigins: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(200))),
    v.maxLength(maxAllowedOrigins),
  ),
  look: FormLook,
  /** Working days within which an answerable client is promised an answer; null: no promise. */
  promiseWorkingDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))),
  /** Months until contacts, texts and responses are deleted; none outlives the next. */
  keepContactsMonths: KeepMonths,
  keepCommentsMonths: KeepMonths,
  keepScoresMonths: KeepMonths,
});
export type FormSettings = v.InferOutput<typeof FormSettings>;

/** Bytes of the largest draft that is taken, as JSON. */
export const maxDraftBytes = 524_288;

/** Answer of `GET /api/forms/{form}/draft`. */
export const FormDraft = v.object({
  slug: Slug,
  unit: Slug,
  /** Send it back with a change: another person's change in between is a 409. */
  revision: v.number(),
  state: v.picklist(draftStates),
  content: DraftContent,
  settings: FormSettings,
  publishedVersion: v.nullable(v.number()),
  /** Whether the draft differs from the published version. */
  isChanged: v.boolean(),
  /** Present while the form takes no responses. */
  closedMessage: v.nullable(LocalizedText),
  updatedAt: v.string(),
  /** Name of who changed it last. */
  updatedBy: v.nullable(v.string()),
  /** Who sent it to review, while it is there or approved: somebody else approves. */
  submittedBy: v.nullable(v.object({ id: v.string(), name: v.string() })),
  /** What the person who returned it wrote. */
  reviewNote: v.nullable(v.string()),
  /** Empty where it can be published. */
  faults: v.array(PublishFault),
});
export type FormDraft = v.InferOutput<typeof FormDraft>;

/** Body of `PUT /api/forms/{form}/draft`. */
export const FormDraftChange = v.object({ revision: v.number(), content: DraftContent });
export type FormDraftChange = v.InferOutput<typeof FormDraftChange>;

/** Body of `POST /api/forms`. */
export const NewForm = v.object({
  slug: Slug,
  unit: Slug,
  /** Id of a template, or the slug of a form to copy. */
  template: v.optional(Slug),
  copyOf: v.optional(Slug),
  /** In place of the template's. */
  title: v.optional(DraftText),
  languages: v.pipe(v.array(LanguageTag), v.minLength(1), v.maxLength(20)),
});
export type NewForm = v.InferOutput<typeof NewForm>;

const Revision = v.pipe(v.number(), v.integer());

/** Body of `PATCH /api/forms/{form}/settings`: what is absent stays. */
export const FormSettingsChange = v.object({
  ...v.partial(FormSettings).entries,
  revision: Revision,
});
export type FormSettingsChange = v.InferOutput<typeof FormSettingsChange>;

/** Body of `PUT /api/forms/{form}/closing`; null opens it again. */
export const FormClosing = v.object({ message: v.nullable(LocalizedText) });
export type FormClosing = v.InferOutput<typeof FormClosing>;

/** Body of `POST /api/forms/{form}/review`. */
export const FormReview = v.object({
  revision: Revision,
  action: v.picklist(["submit", "approve", "return"]),
  /** Why it is returned. */
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.text))),
});
export type FormReview = v.InferOutput<typeof FormReview>;

/** Body of `POST /api/forms/{form}/publish`. */
export const FormPublishing = v.object({ revision: Revision });

/** Body of `POST /api/forms/{form}/allowed-origins`. */
export const NewOrigin = v.object({ origin: v.pipe(v.string(), v.maxLength(200)) });

/** An origin whose responses a form refused on one day; counted in memory only. */
export const RefusedOrigin = v.object({ origin: v.string(), day: v.string(), count: v.number() });
export type RefusedOrigin = v.InferOutput<typeof RefusedOrigin>;

/** One entry of `GET /api/form-templates`. */
export const FormTemplate = v.object({
  id: Slug,
  name: LocalizedText,
  description: LocalizedText,
  content: DraftContent,
});
export type FormTemplate = v.InferOutput<typeof FormTemplate>;

/** One entry of `GET /api/forms/{form}/versions`, newest first. */
export const FormVersion = v.object({
  version: v.number(),
  publishedAt: v.string(),
  /** Name of who published it; null for the demonstration's. */
  publishedBy: v.nullable(v.string()),
  content: FormContent,
});
export type FormVersion = v.InferOutput<typeof FormVersion>;

/** One entry of `GET /api/forms/{form}/owners`: somebody who may answer for the form. */
export const FormOwner = v.object({ id: v.string(), name: v.string() });
export type FormOwner = v.InferOutput<typeof FormOwner>;
