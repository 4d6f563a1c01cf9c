import { randomUUID } from "node:crypto";
import * as v from "valibot";
import { alwaysMaskedKinds, applyDecisions, listConcerns, type Concern } from "@respons/privacy";
import { toMask } from "@respons/texts/guard";
import { pageTexts } from "@respons/texts/pages";
import { MAX_MESSAGE, MessageText } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { toProblem } from "../http/problem.ts";
import { maskText } from "../mask-text.ts";
import { CHECKED_FIELD, readChoices } from "../privacy-choices.ts";
import { isPostStored, type ReceiptRow } from "./store.ts";
import type { Draft } from "./write-form.ts";

type WriteDeps = Pick<Deps, "db" | "cases" | "now" | "limits">;

/** Where a message that was sent is on its way into the case. */
export type WriteStep =
  | { at: "stored" }
  /** Personal data was found that nobody has decided about. */
  | { at: "asked"; draft: Draft; concerns: Concern[] }
  /** Back with the page, with what was typed. */
  | { at: "back"; draft: Draft; waitSeconds?: number };

/** A page that the client could write on: what it posts is stored once. */
export function newDraft(): Draft {
  return { text: "", postId: randomUUID() };
}

/** Takes a message that the client wrote back one step on; the same post twice is stored once. */
export async function takeWriteBack(
  deps: WriteDeps,
  row: ReceiptRow,
  fields: URLSearchParams,
  caller: string | undefined,
): Promise<WriteStep> {
  const postId = /^[0-9a-f-]{36}$/.exec(fields.get("post") ?? "")?.[0] ?? randomUUID();
  const text = (fields.get("message") ?? "").replaceAll("\r\n", "\n").trim();
  const draft = { text, postId };
  if (fields.get(CHECKED_FIELD) === "back") return { at: "back", draft };
  // First, so that only texts of a length that is taken are searched for personal data.
  const fault = faultOf(text);
  if (fault) return { at: "back", draft: { ...draft, fault } };
  const concerns = listConcerns([text], () => false);
  if (concerns.length > 0 && fields.get(CHECKED_FIELD) !== "yes") {
    return { at: "asked", draft, concerns };
  }
  const decide = readChoices(concerns, (name, value) => fields.getAll(name).includes(value));
  const { guard } = pageTexts(row.language);
  const settled = applyDecisions(text, decide, (kind) => toMask(guard, kind));
  return store(deps, row, { ...draft, text: settled }, caller);
}

async function store(
  { db, cases, now, limits }: WriteDeps,
  row: ReceiptRow,
  draft: Draft,
  caller: string | undefined,
): Promise<WriteStep> {
  const { postId } = draft;
  if (await isPostStored(db.write, row.response, postId)) return { at: "stored" };
  const waitSeconds =
    limits.take("receiptWriteBacks", row.clientId) || limits.take("writeBacks", caller);
  if (waitSeconds > 0) {
    return { at: "back", draft: { ...draft, fault: "tooMany" }, waitSeconds };
  }
  const text = maskText(draft.text, alwaysMaskedKinds, row.language);
  const message = { text, language: row.language, at: now(), postId };
  try {
    await db.writeAll(await cases.reopen(row.responseId, message));
  } catch (error) {
    // The same post at the same moment: one of them is stored.
    if (await isPostStored(db.write, row.response, postId)) return { at: "stored" };
    if (!(error instanceof Error) || toProblem(error).code !== "busy") throw error;
    return { at: "back", draft: { ...draft, fault: "busy" } };
  }
  return { at: "stored" };
}

function faultOf(text: string): "empty" | "tooLong" | undefined {
  if (text.length > MAX_MESSAGE) return "tooLong";
  return v.is(MessageText, text) ? undefined : "empty";
}
