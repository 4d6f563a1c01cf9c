import * as v from "valibot";
import { LanguageTag, LocalizedText } from "./language.ts";
import { formCategories } from "./form-category.ts";
import { FormContent } from "./form-definition.ts";
import { SecondStep } from "./account.ts";
import { Permission, RoleGrant } from "./access.ts";
import { Slug } from "./ids.ts";
import { draftStates } from "./draft-states.ts";
import { Channel, Standing } from "./response.ts";
import { Day } from "./day.ts";
import { StaffEntry } from "./staff-entry.ts";

/** What the list, the overview and the exports can be cut to; days are inclusive. */
export const ResponseFilter = v.object({
  from: v.optional(Day),
  to: v.optional(Day),
  language: v.optional(LanguageTag),
  /** Slug; takes the unit's subtree. */
  unit: v.optional(Slug),
  channel: v.optional(Channel),
  /** Slug of a registered point; needs a form, which it belongs to. */
  point: v.optional(Slug),
});
export type ResponseFilter = v.InferOutput<typeof ResponseFilter>;

/** Query of `GET /api/responses`. `cursor` is the previous page's `nextCursor`. */
export const ResponseListQuery = v.object({
  ...ResponseFilter.entries,
  form: v.optional(Slug),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(64))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(200)),
  ),
});
export type ResponseListQuery = v.InferOutput<typeof ResponseListQuery>;

export const unitKinds = ["organisation", "department", "service", "office"] as const;

export const UnitSummary = v.object({
  slug: Slug,
  name: LocalizedText,
  kind: v.picklist(unitKinds),
  /** Slug of the unit above; null for the organisation. */
  parent: v.nullable(Slug),
  /** The unit is no more: its responses stay, nothing new is bound to it. */
  ended: v.optional(v.boolean()),
});
export type UnitSummary = v.InferOutput<typeof UnitSummary>;

/** Answer of `GET /api/session`. */
export const StaffSession = v.object({
  email: v.string(),
  name: v.string(),
  /** Id of the signed-in person. */
  id: v.string(),
  passwordChangeRequired: v.boolean(),
  /** Anything but `done` opens only the account. */
  secondStep: SecondStep,
  /** Until when the password alone is enough, for who has no second step yet. */
  graceUntil: v.nullable(v.string()),
  organisation: v.object({
    name: LocalizedText,
    demonstration: v.boolean(),
    /** IANA name; what "day" and every shown time mean. */
    timeZone: v.string(),
  }),
  /** The units that the caller's roles reach, and those above them. */
  units: v.array(UnitSummary),
  roles: v.array(RoleGrant),
  /** What the caller may somewhere in the tree; where, the collector decides. */
  permissions: v.array(Permission),
});
export type StaffSession = v.InferOutput<typeof StaffSession>;

/** What a form is for clients; one never published is on its way or waits for a second person. */
export const formStates = ["published", "closed", "expired", "draft", "in-review"] as const;

export const FormSummary = v.object({
  slug: Slug,
  title: LocalizedText,
  unit: Slug,
  /** The published version; 0 before the first. */
  version: v.number(),
  languages: v.array(LanguageTag),
  state: v.picklist(formStates),
  /** How far the next version is, for who may edit it; null where nothing was begun. */
  draft: v.nullable(v.picklist(draftStates)),
  /** Takes no responses: closed by somebody, or expired. */
  closed: v.boolean(),
  /** Name of the person who answers for it. */
  owner: v.nullable(v.string()),
  expiresOn: v.nullable(Day),
  demonstration: v.boolean(),
  responses: v.number(),
  lastReceivedAt: v.nullable(v.string()),
});
export type FormSummary = v.InferOutput<typeof FormSummary>;

/** An answer as staff see it: the option id or score as text, and free text. */
export const StaffAnswer = v.object({
  question: v.string(),
  value: v.string(),
  text: v.nullable(v.string()),
});
export type StaffAnswer = v.InferOutput<typeof StaffAnswer>;

export const ResponseSummary = v.object({
  responseId: v.string(),
  form: Slug,
  formVersion: v.number(),
  receivedAt: v.string(),
  language: LanguageTag,
  unit: Slug,
  /** The installer named a unit that does not exist or has ended. */
  unitUnknown: v.boolean(),
  channel: Channel,
  point: v.nullable(v.string()),
  /** Present where staff entered it. */
  entry: v.nullable(StaffEntry),
  named: v.boolean(),
  answerable: v.boolean(),
  /** Day by which an answer was promised; null where nobody was promised one. */
  promisedBy: v.nullable(v.string()),
  /** Set where the law has its own rules for what the form is about. */
  category: v.nullable(v.picklist(formCategories)),
  demonstration: v.boolean(),
  answers: v.array(StaffAnswer),
});
export type ResponseSummary = v.InferOutput<typeof ResponseSummary>;

/** Answer of `GET /api/responses`: newest first. */
export const ResponsePage = v.object({
  responses: v.array(ResponseSummary),
  nextCursor: v.nullable(v.string()),
  /** All responses that fit the filter. */
  total: v.number(),
});
export type ResponsePage = v.InferOutput<typeof ResponsePage>;

/** Answer of `GET /api/responses/{responseId}`. */
export const ResponseDetail = v.object({
  ...ResponseSummary.entries,
  /** The form version it was given on. */
  definition: FormContent,
  /** Anything but `counted` is in no figure, list or export. */
  standing: Standing,
  /** Whether the caller may hold it back, release it or call it spam. */
  maySort: v.boolean(),
  /** Whether the client left a contact; `POST …/contact` opens it, with a reason. */
  hasContact: v.boolean(),
  /** Whether the caller's roles allow that. */
  mayReadContact: v.boolean(),
  /** Whether the caller may erase it. */
  mayErase: v.boolean(),
  context: v.record(v.string(), v.string()),
  page: v.nullable(v.string()),
});
export type ResponseDetail = v.InferOutput<typeof ResponseDetail>;
