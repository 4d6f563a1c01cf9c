import * as v from "valibot";
import { Day } from "./day.ts";
import { Slug } from "./ids.ts";
import { LanguageTag } from "./language.ts";
import { limits } from "./limits.ts";
import { ResponseDetail, ResponseSummary } from "./staff.ts";

/** Where a case stands. The first three are open: somebody is still to do something. */
export const caseStatuses = [
  "new",
  "in-progress",
  "waiting-for-client",
  "answered",
  "handled-without-answer",
  "closed",
] as const;
export const CaseStatus = v.picklist(caseStatuses);
export type CaseStatus = v.InferOutput<typeof CaseStatus>;

export const openCaseStatuses = ["new", "in-progress", "waiting-for-client"] as const;

export function isOpenCase(status: CaseStatus): boolean {
  return openCaseStatuses.some((open) => open === status);
}

/** What handlers send to clients; an interim one leaves the case open. */
export const replyKinds = ["reply", "interim-reply"] as const;
export const ReplyKind = v.picklist(replyKinds);
export type ReplyKind = v.InferOutput<typeof ReplyKind>;

export const messageKinds = ["client", ...replyKinds, "note"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What is done to a case beside writing in it. */
export const caseEventKinds = ["status", "handler", "transfer", "reopened", "read"] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** What became of the mail of a reply; `page`: the client reads it on the receipt page alone. */
export const deliveries = ["page", "waiting", "no-mail-server", "mailed", "given-up"] as const;
export type Delivery = (typeof deliveries)[number];

/** A person who may handle cases. */
export const Handler = v.object({ id: v.string(), name: v.string() });
export type Handler = v.InferOutput<typeof Handler>;

/** Part of the queue; `open` is where one starts. */
export const caseViews = ["open", "mine", "unread", "late", "waiting", "ended", "all"] as const;
export const CaseView = v.picklist(caseViews);
export type CaseView = v.InferOutput<typeof CaseView>;

/** Query of `GET /api/cases`: sorted by promise, ended ones by arrival, newest first. */
export const CaseListQuery = v.object({
  view: v.optional(CaseView),
  form: v.optional(Slug),
  /** Slug; takes the unit's subtree, by the unit that handles. */
  unit: v.optional(Slug),
  language: v.optional(LanguageTag),
  /** Days of arrival, both included. */
  from: v.optional(Day),
  to: v.optional(Day),
  named: v.optional(v.picklist(["yes", "no"])),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(100))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(200)),
  ),
});
export type CaseListQuery = v.InferOutput<typeof CaseListQuery>;

export const CaseSummary = v.object({
  response: ResponseSummary,
  status: CaseStatus,
  /** The unit that handles it. */
  unit: Slug,
  handler: v.nullable(Handler),
  /** Open, and the day of the promise is over. */
  late: v.boolean(),
  /** Since when something of the client's waits to be looked at; null where nothing does. */
  unreadSince: v.nullable(v.string()),
  reactedAt: v.nullable(v.string()),
  answeredAt: v.nullable(v.string()),
  messages: v.number(),
  revision: v.number(),
});
export type CaseSummary = v.InferOutput<typeof CaseSummary>;

/** Answer of `GET /api/cases`. */
export const CasePage = v.object({
  cases: v.array(CaseSummary),
  nextCursor: v.nullable(v.string()),
  /** Cases that fit the filters, by view. */
  counts: v.object({
    open: v.number(),
    mine: v.number(),
    unread: v.number(),
    late: v.number(),
    waiting: v.number(),
  }),
  /** Since when the longest unread one has waited; null where none does. */
  oldestUnreadAt: v.nullable(v.string()),
});
export type CasePage = v.InferOutput<typeof CasePage>;

export const CaseMessage = v.object({
  id: v.number(),
  kind: v.picklist(messageKinds),
  /** Null where it has run out. */
  text: v.nullable(v.string()),
  language: LanguageTag,
  /** Null where the client wrote it. */
  author: v.nullable(v.string()),
  createdAt: v.string(),
  /** Of replies; null for the rest. */
  delivery: v.nullable(v.picklist(deliveries)),
});
export type CaseMessage = v.InferOutput<typeof CaseMessage>;

export const CaseEvent = v.object({
  id: v.number(),
  kind: v.picklist(caseEventKinds),
  /** Status, name of a person or slug of a unit, as the kind says. */
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  /** Null where the client or the collector did it. */
  actor: v.nullable(v.string()),
  createdAt: v.string(),
  /** Whether `undo` would take it back now: the last one, and nothing has followed. */
  mayUndo: v.boolean(),
});
export type CaseEvent = v.InferOutput<typeof CaseEvent>;

/** Answer of `GET /api/cases/{responseId}` and of every deed on it. */
export const CaseDetail = v.object({
  ...CaseSummary.entries,
  detail: ResponseDetail,
  messages: v.number(),
  /** Oldest first. */
  thread: v.array(CaseMessage),
  events: v.array(CaseEvent),
  /** How a reply would reach the client. */
  reach: v.picklist(["mail", "page"]),
  /** Whether the caller may handle it. */
  mayHandle: v.boolean(),
  /** People who may handle cases of this unit. */
  handlers: v.array(Handler),
});
export type CaseDetail = v.InferOutput<typeof CaseDetail>;

const Revision = v.pipe(v.number(), v.integer(), v.minValue(1));
const Reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.text));

/** UTF-16 units of a reply, a note or what a client writes back. */
export const MAX_MESSAGE = 10_000;
export const MessageText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, "is required"),
  v.maxLength(MAX_MESSAGE, "is too long"),
);

/** Bodies of the deeds; each names the revision that was seen, or is refused: `changed-meanwhile`. */
export const SetCaseStatus = v.object({ status: CaseStatus, revision: Revision });
/** `handler: null` gives it back to everybody. */
export const SetCaseHandler = v.object({ handler: v.nullable(v.string()), revision: Revision });
export const TransferCase = v.object({ unit: Slug, reason: Reason, revision: Revision });
export const MarkCaseRead = v.object({ revision: Revision });
export const UndoCaseEvent = v.object({ event: v.number(), revision: Revision });
export const WriteNote = v.object({ text: MessageText, revision: Revision });
/** In `language`, which is the client's unless they wrote in another one. */
export const WriteReply = v.object({
  kind: ReplyKind,
  text: MessageText,
  language: LanguageTag,
  revision: Revision,
});
export type SetCaseStatus = v.InferOutput<typeof SetCaseStatus>;
export type SetCaseHandler = v.InferOutput<typeof SetCaseHandler>;
export type TransferCase = v.InferOutput<typeof TransferCase>;
export type UndoCaseEvent = v.InferOutput<typeof UndoCaseEvent>;
export type WriteNote = v.InferOutput<typeof WriteNote>;
export type WriteReply = v.InferOutput<typeof WriteReply>;

/** Words that a reply begins with. */
export const ReplyTemplate = v.object({
  id: v.number(),
  /** It is offered in this unit and in those below it. */
  unit: Slug,
  name: v.string(),
  kind: ReplyKind,
  texts: v.record(LanguageTag, v.string()),
  revision: v.number(),
  /** False where it belongs to a unit above the caller's. */
  mayEdit: v.boolean(),
});
export type ReplyTemplate = v.InferOutput<typeof ReplyTemplate>;

/** Answer of `GET /api/reply-templates`, by name. */
export const ReplyTemplateList = v.object({ templates: v.array(ReplyTemplate) });
export type ReplyTemplateList = v.InferOutput<typeof ReplyTemplateList>;

/** Query of `GET /api/reply-templates`; `unit` gives those that are offered there. */
export const ReplyTemplateQuery = v.object({
  unit: v.optional(Slug),
  kind: v.optional(ReplyKind),
});

/** Languages of one template. */
const MAX_TEMPLATE_LANGUAGES = 20;

export const WriteReplyTemplate = v.object({
  unit: Slug,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name)),
  kind: ReplyKind,
  texts: v.pipe(
    v.record(LanguageTag, MessageText),
    v.check((texts) => Object.keys(texts).length > 0, "needs at least one language"),
    v.check((texts) => Object.keys(texts).length <= MAX_TEMPLATE_LANGUAGES, "has too many"),
  ),
});
export type WriteReplyTemplate = v.InferOutput<typeof WriteReplyTemplate>;

export const ChangeReplyTemplate = v.object({
  ...WriteReplyTemplate.entries,
  /** That was seen. */
  revision: Revision,
});
export type ChangeReplyTemplate = v.InferOutput<typeof ChangeReplyTemplate>;
