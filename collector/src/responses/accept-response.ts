import {
  checkAnswers,
  hasVisibleText,
  NOT_APPLICABLE,
  OTHER,
  otherKey,
  type Acknowledgement,
  type Answers,
  type Channel,
  type Contact,
  type FormContent,
  type Response,
  type Signal,
  type StaffEntry,
} from "@respons/wire";
import { indexContact } from "../contact-index.ts";
import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { keyedHash, type Keys } from "../keys.ts";
import { createReceipt, hashReceipt } from "../receipt-code.ts";
import { sealContact } from "../seal.ts";
import type { Appended, NewAnswer, NewResponse, SealedContact } from "./append-responses.ts";
import { hashContent } from "./content-hash.ts";
import { maskAnswers, maskOnArrival } from "./mask-answers.ts";
import { createResponseId } from "./response-id.ts";

/** A response from outside, or one of the collector's own channels. */
export type Incoming = Omit<Response, "channel"> & { channel: Channel };

export interface Accepted {
  /** False where the same response was stored before. */
  isNew: boolean;
  acknowledgement: Acknowledgement;
}

/** What is known of a response beside what was sent. */
export interface Known {
  /** Where staff entered it: `receivedAt` is then when the client gave it. */
  entry?: StaffEntry;
  /** Why it should wait for a person before it counts. */
  signals?: readonly Signal[];
}

/**
 * The one way in for every response: checks it against its form version, masks, seals and stores
 * it. Resolves after the commit.
 * @throws Problem `version-unknown`, `response-invalid`, `id-used`, `form-closed`, `response-erased`, `busy`
 */
export type AcceptResponse = (
  form: PublishedForm,
  response: Incoming,
  receivedAt: Date,
  known?: Known,
) => Promise<Accepted>;

type AcceptDeps = Pick<Deps, "keys" | "calendar" | "forms" | "promises" | "units" | "points">;

export function createAcceptResponse(
  deps: AcceptDeps,
  append: (response: NewResponse) => Promise<Appended>,
): AcceptResponse {
  return async (form, response, receivedAt, known = {}) => {
    const content = await deps.forms.contentOf(form.row, response.formVersion);
    if (!content) throw new Problem("version-unknown");
    // The channel was checked where it came in; checkAnswers does not look at it.
    const errors = checkAnswers(content, response as Response);
    if (errors.length > 0) {
      // Nothing that the client could mend would be taken.
      if (form.definition.closed) throw new Problem("form-closed");
      throw new Problem("response-invalid", { errors });
    }

    const receipt = createReceipt(deps.keys.current.receipt, response.id);
    const row = await toNewResponse(deps, form, content, response, {
      ...known,
      receivedAt,
      receipt,
    });
    const outcome = await append(row);
    if (outcome.kind === "refused") {
      throw new Problem(row.mayStore ? "response-erased" : "form-closed");
    }
    if (outcome.kind === "stored") {
      const comment = row.answers.find((a) => a.question === row.commentQuestion)?.text ?? null;
      return {
        isNew: true,
        acknowledgement: acknowledge(response.id, receipt, { ...row, comment }),
      };
    }
    const keys = deps.keys.byNumber(outcome.keyNumber);
    if (
      !keys ||
      hashContent(keys.content, form.row.slug, response as Response) !== outcome.contentHash
    ) {
      throw new Problem("id-used");
    }
    return {
      isNew: false,
      acknowledgement: acknowledge(response.id, createReceipt(keys.receipt, response.id), outcome),
    };
  };
}

function acknowledge(
  id: string,
  receipt: string,
  stored: { receivedAt: Date; promisedBy: string | null; comment: string | null },
): Acknowledgement {
  const { receivedAt, promisedBy, comment } = stored;
  return { id, receipt, receivedAt: receivedAt.toISOString(), promisedBy, comment };
}

async function toNewResponse(
  deps: AcceptDeps,
  form: PublishedForm,
  content: FormContent,
  response: Incoming,
  { receivedAt, receipt, entry, signals }: Known & { receivedAt: Date; receipt: string },
): Promise<NewResponse> {
  const keys = deps.keys.current;
  const named = response.unit === undefined ? undefined : await deps.units.find(response.unit);
  // A unit that has ended takes nothing new: a page that still names it is to be mended.
  const unit = named?.endedAt ? undefined : named;
  const { contact, language, point } = response;
  const unitId = unit?.id ?? form.row.unitId;
  const day = deps.calendar.dayOf(receivedAt);
  const known = point === undefined ? undefined : await deps.points.find(form.row.id, point);
  const reachable = contact?.email !== undefined || contact?.phone !== undefined;
  const answerable = reachable && contact?.wantsReply !== false;
  return {
    responseId: createResponseId(receivedAt),
    clientId: response.id,
    erasureHashes: deps.keys.all.map((known) => keyedHash(known.erasure, response.id)),
    contentHash: hashContent(keys.content, form.row.slug, response as Response),
    receiptHash: hashReceipt(receipt),
    keyNumber: keys.number,
    formId: form.row.id,
    formVersion: response.formVersion,
    unitId,
    unitUnknown: response.unit !== undefined && unit === undefined,
    language,
    channel: response.channel,
    point: point === undefined || known ? (point ?? null) : maskOnArrival(point, language),
    pointKnown: known !== undefined,
    page: response.page ? maskOnArrival(response.page, language) : null,
    entry: entry ?? null,
    context: response.context ? maskContext(response.context, language) : null,
    named: contact?.name !== undefined || reachable,
    answerable,
    receivedAt,
    day,
    promisedBy: answerable ? await deps.promises.dayFor(form.row, unitId, day) : null,
    answers: toNewAnswers(content, maskAnswers(response.answers, language)),
    signals: signals ?? [],
    mayStore: form.definition.closed === undefined,
    contact: toSealedContact(keys, contact, language),
    commentQuestion: content.questions.find((question) => question.type === "comment")?.id ?? null,
  };
}

function toSealedContact(
  keys: Keys,
  contact: Contact | undefined,
  language: string,
): SealedContact | null {
  if (!contact || Object.keys(contact).length === 0) return null;
  const { name } = contact;
  const masked = name === undefined ? contact : { ...contact, name: maskOnArrival(name, language) };
  const sealed = sealContact(keys.contact, masked);
  return { sealed, ...indexContact(keys.contactIndex, contact) };
}

function maskContext(context: Record<string, string>, language: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      maskOnArrival(key, language),
      maskOnArrival(value, language),
    ]),
  );
}

function toNewAnswers(content: FormContent, answers: Answers): NewAnswer[] {
  return content.questions.flatMap((question): NewAnswer[] => {
    const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (typeof value === "number" || value === NOT_APPLICABLE) {
      return [{ question: question.id, value: String(value), text: null }];
    }
    if (typeof value === "string") {
      return hasVisibleText(value) ? [{ question: question.id, value: "", text: value }] : [];
    }
    return (value ?? []).map((option) => {
      const other = option === OTHER ? answers[otherKey(question.id)] : undefined;
      return {
        question: question.id,
        value: option,
        text: typeof other === "string" ? other : null,
      };
    });
  });
}
